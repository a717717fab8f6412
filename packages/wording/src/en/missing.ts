import type { MissingSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { labels } from './labels.ts';
import { causes, events, say, someEvent } from './terms.ts';

const parties = 'The parties, by agreeing on it and writing it into the agreement.';
const nobody = 'There is nothing to settle.';

export const missing: MissingSentences = {
  silent: ({ family }) => ({
    missing: `The agreement says nothing about this: ${lookUp(labels.clauseFamily, family, 'the matter').toLowerCase()}.`,
    settledBy: parties,
  }),
  startUnstated: () => ({
    missing: 'The agreement does not say on which day it begins.',
    settledBy: 'The parties, by writing the day into the agreement.',
  }),
  startEventPending: ({ event }) => ({
    missing: `The agreement begins ${lookUp(events, event, someEvent)}. That has not been recorded yet.`,
    settledBy: 'The party that records the day once it has happened.',
  }),
  endUnstated: () => ({ missing: 'The agreement does not say on which day it ends.', settledBy: parties }),
  calledLimitedWithoutEnd: () => ({
    missing: 'The agreement calls itself limited in time but names no last day.',
    settledBy: parties,
  }),
  endNeedsStart: () => ({
    missing: 'The agreement has a length but no beginning to count it from.',
    settledBy: 'The parties, once they have fixed the beginning.',
  }),
  causeRequired: ({ causes: needed }) => ({
    missing: `This is only open if ${say.either(needed.map((cause) => lookUp(causes, cause, 'there is a reason')))}.`,
    settledBy: 'The party that wants to leave, by writing down its reason.',
  }),
  noDayReaches: ({ wished }) => ({
    missing: `No notice can make the agreement end by ${say.day(wished)}.`,
    settledBy: 'You: choose a later day.',
  }),
  splitUnstated: ({ ifEven }) => ({
    missing: `The agreement does not say how the yearly amount is split. In equal parts it would be ${say.money(ifEven)}.`,
    settledBy: parties,
  }),
  timingUnstated: () => ({
    missing: 'The agreement does not say whether payment is made in advance or afterwards.',
    settledBy: parties,
  }),
  partialYearUnstated: ({ yearly }) => ({
    missing: `The agreement runs for only part of the period and does not say how much of ${say.money(yearly)} a year is then to be paid.`,
    settledBy: parties,
  }),
  planYearUnstated: () => ({
    missing: 'The agreement does not say when the year of the plan begins.',
    settledBy: parties,
  }),
  noDeadline: () => ({ missing: 'The agreement sets no deadline.', settledBy: parties }),
  continuous: () => ({ missing: 'It holds all the time and therefore has no deadline.', settledBy: nobody }),
  onEvent: ({ event }) => ({ missing: `It only applies ${lookUp(events, event, someEvent)}.`, settledBy: nobody }),
  onDemand: () => ({ missing: 'It can be done at any time and therefore has no deadline.', settledBy: nobody }),
  amountCriterionUnstated: ({ amounts }) => ({
    missing: `The agreement names ${say.anyOf(amounts)}, but not what decides the amount.`,
    settledBy: 'The parties. Write down the reason when you choose.',
  }),
  amountByCriterion: ({ amounts, criterion }) => ({
    missing: `The amount is ${say.anyOf(amounts)}. This decides it: ${say.words(criterion)}.`,
    settledBy: 'The parties, once they know how it went.',
  }),
  noAppropriation: () => ({
    missing: 'No appropriation has been recorded for the agreement.',
    settledBy: 'The municipality, once the political decision is recorded.',
  }),
  endsByItself: ({ day }) => ({
    missing: `The agreement ends by itself on ${say.day(day)}. Notice is not needed for that.`,
    settledBy: 'There is nothing to settle. Choose an earlier day if you want to leave before.',
  }),
  amountApproximate: ({ about }) => ({
    missing: `The agreement only names an amount of about ${say.money(about)}.`,
    settledBy: parties,
  }),
  minimumTermNeedsStart: () => ({
    missing: 'The agreement can end no sooner than a certain time after its start, and the start is not known.',
    settledBy: 'The parties, once the start is settled.',
  }),
};
