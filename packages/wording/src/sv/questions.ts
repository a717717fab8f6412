import type { NameOf, QuestionSentences } from '../catalogue.ts';
import type { SpokenWords } from '../language.ts';
import { say } from './terms.ts';

export const questions: QuestionSentences = {
  maybePaidTwice: ({ first, second, from, until }, nameOf) =>
    `Betalar ${giver(first, nameOf)} och ${giver(second, nameOf)} för samma sak från ${say.day(from)} till ${say.day(until)}?`,
  maybePaidTwiceFrom: ({ first, second, from }, nameOf) =>
    `Betalar ${giver(first, nameOf)} och ${giver(second, nameOf)} för samma sak från ${say.day(from)}? Det står inte när det slutar.`,
  maybePaidTwiceSometime: ({ first, second }, nameOf) =>
    `Betalar ${giver(first, nameOf)} och ${giver(second, nameOf)} för samma sak på samma gång? Dagarna står inte.`,
  policyEndsFirst: ({ policy, until, ends }) =>
    `${policy} gäller till ${say.day(until)}, och avtalet upphör inte förrän ${say.day(ends)}. Vad vilar avtalet på därefter?`,
  policyEndsDuringTerm: ({ policy, until }) =>
    `${policy} gäller till ${say.day(until)}, och avtalet har ingen känd sista dag. Vad vilar avtalet på därefter?`,
  policyEndsBeforeExtension: ({ policy, until, extendedUntil }) =>
    `${policy} gäller till ${say.day(until)}. Vad ska en förlängning till ${say.day(extendedUntil)} vila på?`,
  supersededWhenCited: ({ citedAs, since, by }) =>
    `Avtalet hänvisar till ${citedAs}. Redan från ${say.day(since)} gällde i stället ${say.all(by)}. Vilka bestämmelser menar ni?`,
  supersededSince: ({ citedAs, since, by }) =>
    `Avtalet hänvisar till ${citedAs}. Från ${say.day(since)} gäller i stället ${say.all(by)}. Vilken bestämmelse har trätt i stället?`,
  perhapsSupersededWhenCited: ({ citedAs, since, by }) =>
    `Avtalet hänvisar till ${citedAs}. Delar av lagen hade redan från ${say.day(since)} ersatts av ${say.all(by)}. Är detta en av dem?`,
  perhapsSupersededSince: ({ citedAs, since, by }) =>
    `Avtalet hänvisar till ${citedAs}. Delar av lagen har från ${say.day(since)} ersatts av ${say.all(by)}. Är detta en av dem?`,
  notYetInForceWhenCited: ({ citedAs, citedOn, inForceFrom }) =>
    `Avtalet hänvisar ${say.day(citedOn)} till ${citedAs}, som gäller först från ${say.day(inForceFrom)}. Vilken lag menar ni?`,
};

function giver(by: string | SpokenWords, nameOf: NameOf): string {
  return typeof by === 'string' ? nameOf(by) : say.words(by);
}
