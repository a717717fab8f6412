import type { NameOf, QuestionSentences } from '../catalogue.ts';
import type { SpokenWords } from '../language.ts';
import { say } from './terms.ts';

export const questions: QuestionSentences = {
  maybePaidTwice: ({ first, second, from, until }, nameOf) =>
    `Do ${giver(first, nameOf)} and ${giver(second, nameOf)} pay for the same thing from ${say.day(from)} to ${say.day(until)}?`,
  maybePaidTwiceFrom: ({ first, second, from }, nameOf) =>
    `Do ${giver(first, nameOf)} and ${giver(second, nameOf)} pay for the same thing from ${say.day(from)}? It is not written when that ends.`,
  maybePaidTwiceSometime: ({ first, second }, nameOf) =>
    `Do ${giver(first, nameOf)} and ${giver(second, nameOf)} pay for the same thing at the same time? The days are not written.`,
  policyEndsFirst: ({ policy, until, ends }) =>
    `${policy} runs until ${say.day(until)}, and the agreement does not end until ${say.day(ends)}. What does the agreement rest on after that?`,
  policyEndsDuringTerm: ({ policy, until }) =>
    `${policy} runs until ${say.day(until)}, and the agreement has no known end. What does the agreement rest on after that?`,
  policyEndsBeforeExtension: ({ policy, until, extendedUntil }) =>
    `${policy} runs until ${say.day(until)}. What would an extension to ${say.day(extendedUntil)} rest on?`,
  supersededWhenCited: ({ citedAs, since, by }) =>
    `The agreement cites ${citedAs}. Already from ${say.day(since)}, ${say.all(by)} applied instead. Which provisions do you mean?`,
  supersededSince: ({ citedAs, since, by }) =>
    `The agreement cites ${citedAs}. From ${say.day(since)}, ${say.all(by)} applies instead. Which provision has taken its place?`,
  perhapsSupersededWhenCited: ({ citedAs, since, by }) =>
    `The agreement cites ${citedAs}. Parts of the statute had already been replaced from ${say.day(since)} by ${say.all(by)}. Is this one of them?`,
  perhapsSupersededSince: ({ citedAs, since, by }) =>
    `The agreement cites ${citedAs}. Parts of the statute have been replaced from ${say.day(since)} by ${say.all(by)}. Is this one of them?`,
  notYetInForceWhenCited: ({ citedAs, citedOn, inForceFrom }) =>
    `On ${say.day(citedOn)} the agreement cites ${citedAs}, which applies only from ${say.day(inForceFrom)}. Which statute do you mean?`,
};

function giver(by: string | SpokenWords, nameOf: NameOf): string {
  return typeof by === 'string' ? nameOf(by) : say.words(by);
}
