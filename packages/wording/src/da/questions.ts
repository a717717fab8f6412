import type { NameOf, QuestionSentences } from '../catalogue.ts';
import type { SpokenWords } from '../language.ts';
import { say } from './terms.ts';

export const questions: QuestionSentences = {
  maybePaidTwice: ({ first, second, from, until }, nameOf) =>
    `Betaler ${giver(first, nameOf)} og ${giver(second, nameOf)} for det samme fra den ${say.day(from)} til den ${say.day(until)}?`,
  maybePaidTwiceFrom: ({ first, second, from }, nameOf) =>
    `Betaler ${giver(first, nameOf)} og ${giver(second, nameOf)} for det samme fra den ${say.day(from)}? Det er ikke skrevet, hvornår det slutter.`,
  maybePaidTwiceSometime: ({ first, second }, nameOf) =>
    `Betaler ${giver(first, nameOf)} og ${giver(second, nameOf)} for det samme på samme tid? Dagene er ikke skrevet.`,
  policyEndsFirst: ({ policy, until, ends }) =>
    `${policy} gælder til den ${say.day(until)}, og aftalen slutter først den ${say.day(ends)}. Hvad hviler aftalen på derefter?`,
  policyEndsDuringTerm: ({ policy, until }) =>
    `${policy} gælder til den ${say.day(until)}, og aftalen har ingen kendt slutdag. Hvad hviler aftalen på derefter?`,
  policyEndsBeforeExtension: ({ policy, until, extendedUntil }) =>
    `${policy} gælder til den ${say.day(until)}. Hvad skal en forlængelse til den ${say.day(extendedUntil)} hvile på?`,
  supersededWhenCited: ({ citedAs, since, by }) =>
    `Aftalen henviser til ${citedAs}. Allerede fra den ${say.day(since)} gjaldt i stedet ${say.all(by)}. Hvilke bestemmelser mener I?`,
  supersededSince: ({ citedAs, since, by }) =>
    `Aftalen henviser til ${citedAs}. Fra den ${say.day(since)} gælder i stedet ${say.all(by)}. Hvilken bestemmelse er trådt i stedet?`,
  perhapsSupersededWhenCited: ({ citedAs, since, by }) =>
    `Aftalen henviser til ${citedAs}. Dele af loven var allerede fra den ${say.day(since)} afløst af ${say.all(by)}. Er dette en af dem?`,
  perhapsSupersededSince: ({ citedAs, since, by }) =>
    `Aftalen henviser til ${citedAs}. Dele af loven er fra den ${say.day(since)} afløst af ${say.all(by)}. Er dette en af dem?`,
  notYetInForceWhenCited: ({ citedAs, citedOn, inForceFrom }) =>
    `Aftalen henviser den ${say.day(citedOn)} til ${citedAs}, som først gælder fra den ${say.day(inForceFrom)}. Hvilken lov mener I?`,
};

function giver(by: string | SpokenWords, nameOf: NameOf): string {
  return typeof by === 'string' ? nameOf(by) : say.words(by);
}
