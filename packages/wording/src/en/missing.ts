import type { MissingSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { labels } from './labels.ts';
import { causes, conflictRules, events, familyFacts, ruleParts, say, someEvent } from './terms.ts';

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
  decisionRuleUnstated: ({ lacks }) => ({
    missing: `It is not agreed ${say.all(lacks.map((part) => lookUp(ruleParts, part, 'how votes are taken')))}.`,
    settledBy: 'The parties: choose the rule, and have the others agree.',
  }),
  delegatesDisagree: ({ count }) => ({
    missing: `${say.count(count, 'party has', 'parties have')} voted in several ways at once.`,
    settledBy: 'The party concerned: record how it votes as a whole.',
  }),
  chairUnknown: () => ({
    missing: 'The votes are tied and the chair decides. But nobody has recorded who has the chair.',
    settledBy: 'The party that has the chair, when it records so.',
  }),
  castingVoteOutstanding: () => ({
    missing: 'The votes are tied, and the chair has said neither for nor against.',
    settledBy: 'The chair.',
  }),
  seatsUnstated: () => ({ missing: 'The agreement does not say who sits here.', settledBy: parties }),
  membersNotRecorded: () => ({
    missing: 'Nobody has recorded who sits here.',
    settledBy: 'The parties, when they record their members.',
  }),
  otherAgreementsUnseen: () => ({
    missing: 'Other municipalities take part under their own agreements, which are not seen here.',
    settledBy: 'The programme secretariat, which sees all the agreements.',
  }),
  hostingUnstated: () => ({ missing: 'The agreement does not say who hosts.', settledBy: parties }),
  meetingsNotRecorded: () => ({
    missing: 'Nobody has recorded who has hosted.',
    settledBy: 'The parties, when they record a meeting.',
  }),
  nobodyTakesPart: () => ({
    missing: 'No agreement in force on this day gives a seat here.',
    settledBy: 'The parties, when an agreement comes into force.',
  }),
  roleNotRecorded: () => ({
    missing: 'Nobody has recorded who has had the role.',
    settledBy: 'The party that keeps the role filled, when it records so.',
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
  countingUnstated: ({ atStart, atEnd }) => ({
    missing: `There were ${atStart} participants at the start and ${atEnd} at the end. The agreement does not say which counts.`,
    settledBy: parties,
  }),
  participantsUncounted: () => ({
    missing: 'The number of participants was not recorded at the time that counts.',
    settledBy: 'Whoever records the course.',
  }),
  aboveMostUnstated: ({ participants, atMost }) => ({
    missing: `There were ${participants} participants and the agreement says at most ${atMost}. It does not say what happens when there are more.`,
    settledBy: parties,
  }),
  awaitsAcceptance: () => ({
    missing: 'Only one party has recorded it. It holds when the other has accepted it.',
    settledBy: 'The other party, by accepting it.',
  }),
  indexPending: ({ index, year }) => ({
    missing: `The amount follows ${say.words(index)}, and the figure for ${year} is not entered yet.`,
    settledBy: 'One of the parties, by entering the figure.',
  }),
  roundingUnstated: () => ({
    missing: 'The amount does not come out even, and the agreement does not say how to round it.',
    settledBy: parties,
  }),
  instalmentDaysUnstated: ({ instalments }) => ({
    missing: `${instalments} instalments a year do not fall on whole months, and the agreement does not say on which days they are paid.`,
    settledBy: parties,
  }),
  invoicingTwoWays: () => ({
    missing:
      'In one place the agreement says that an invoice follows each course, in another that it comes once a year.',
    settledBy: parties,
  }),
  roundsUnstated: () => ({
    missing: 'The agreement does not say how many courses there are in all.',
    settledBy: parties,
  }),
  rightsNotAgreed: () => ({
    missing: 'The material was developed together and the parties have not agreed the rights to it yet.',
    settledBy: 'The parties that developed it together.',
  }),
  triggerUnsettled: () => ({
    missing:
      'The agreement says “name and logo”. Whether the name alone or the logo alone needs approval too is not said.',
    settledBy: parties,
  }),
  responseTimeUnstated: () => ({ missing: 'The agreement does not say when an answer is due.', settledBy: parties }),
  jointRightsUnstated: () => ({
    missing: 'The agreement does not say who has the rights to what the parties develop together.',
    settledBy: parties,
  }),
  meetingChainUnstated: () => ({
    missing: 'Nobody has written down which bodies the case must pass.',
    settledBy: 'The municipality, when it enters the days on which they meet.',
  }),
  calendarMissing: ({ body, year }) => ({
    missing: `The meeting days in ${year} of ${body} have not been entered.`,
    settledBy: 'The municipality, when it enters them.',
  }),
  hoursNotAgreed: () => ({
    missing: 'The parties have not accepted any opening hours.',
    settledBy: 'The two parties, when one proposes the hours and the other accepts them.',
  }),
  contingencyUnstated: () => ({ missing: 'The agreement does not say what happens on illness.', settledBy: parties }),
  contingencyExhausted: ({ steps }) => ({
    missing: `All ${steps} steps of the agreement for illness have been tried.`,
    settledBy: parties,
  }),
  documentNotRanked: () => ({ missing: "One of the documents is not in the agreement's order.", settledBy: parties }),
  clauseConflictUnstated: () => ({
    missing: 'The agreement does not say what applies where two clauses disagree.',
    settledBy: parties,
  }),
  clauseConflictByPeople: ({ rule }) => ({
    missing: `The agreement says: ${lookUp(conflictRules, rule, 'the parties decide')}. Only people can judge that.`,
    settledBy: 'The parties. Write down the reason.',
  }),
  besidesUnstated: () => ({
    missing: 'The agreement does not say what the rest that is paid besides costs.',
    settledBy: parties,
  }),
  servicePriceUnstated: ({ service }) => ({
    missing: `The agreement does not say whether it is free: ${say.words(service)}.`,
    settledBy: parties,
  }),
  markUnexplained: ({ mark }) => ({
    missing: `Nobody has explained what the mark “${mark}” means.`,
    settledBy: 'The municipality that wrote the case.',
  }),
  targetGroupUnstated: () => ({ missing: 'The agreement does not say whom it is for.', settledBy: parties }),
  familyFactsUnknown: ({ facts }) => ({
    missing: `It cannot be told without knowing: ${say.all(facts.map((fact) => lookUp(familyFacts, fact, 'more about the family')))}.`,
    settledBy: 'Whoever talks with the family. Where the agreement is unclear, the parties must make it clear.',
  }),
  needLevelUnstated: () => ({ missing: 'No level of the agreement holds all of it.', settledBy: parties }),
  registerKindUnstated: ({ register }) => ({
    missing: `The agreement does not say whether it is a number or something about the single family: ${say.words(register)}.`,
    settledBy: parties,
  }),
  roomUnstated: () => ({ missing: 'The agreement does not say who may read it.', settledBy: parties }),
};
