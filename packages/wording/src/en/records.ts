import type { RecordSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { materialRecords } from './material-words.ts';
import { roundRecords } from './round-words.ts';
import { ballots, choices, deviations, keepings, phases, ranks, say } from './terms.ts';

export const records: RecordSentences = {
  ...roundRecords,
  ...materialRecords,
  mappingDone: ({ by, findings }, nameOf) => `${nameOf(by)} recorded that the joint mapping is done: “${findings}”`,
  effortRecorded: ({ by, name }, nameOf) => `${nameOf(by)} proposed the effort “${name}”.`,
  effortMadeFinal: ({ by, effort, process }, nameOf) =>
    `${nameOf(by)} recorded that the effort “${nameOf(effort)}” was finally chosen: “${process}”`,
  involvementRecorded: ({ by, effort, how, participants, phase }, nameOf) =>
    `${nameOf(by)} recorded that ${say.count(participants, 'child or young person', 'children and young people')} took part in “${nameOf(effort)}”, phase: ${lookUp(phases, phase, 'not stated')}. “${how}”`,
  effortCompleted: ({ by, effort }, nameOf) =>
    `${nameOf(by)} recorded that the effort “${nameOf(effort)}” is complete.`,
  planDrawnUp: ({ by, efforts, firstYear, plan }, nameOf) =>
    `${nameOf(by)} drew up a version of the ${nameOf(plan).toLowerCase()} from ${firstYear}, with ${say.count(efforts.length, 'effort', 'efforts')}.`,
  accepted: ({ by }, nameOf) => `${nameOf(by)} accepted what another party had recorded.`,
  choiceMade: ({ by, chosen }, nameOf) =>
    `${nameOf(by)} proposed a choice: ${lookUp(choices, chosen.of, 'of something the agreement leaves open')}.`,
  budgetPrepared: ({ body, total, year }, nameOf) =>
    `${nameOf(body)} prepared the budget for ${year}: ${say.money(total)}.`,
  budgetApproved: ({ body }, nameOf) => `${nameOf(body)} approved the budget.`,
  dialogueHeld: ({ about, by, change }, nameOf) =>
    `${nameOf(by)} recorded a dialogue about ${lookUp(deviations, about, 'a change')}: “${change}”`,
  deviationMade: ({ by, change, from }, nameOf) =>
    `${nameOf(by)} deviated from ${lookUp(deviations, from, 'what is agreed')}: “${change}”`,
  joined: ({ decision, party }, nameOf) =>
    decision
      ? `${nameOf(party)} joined. ${decision.body} decided on ${say.day(decision.on)}.`
      : `${nameOf(party)} joined.`,
  conditionMet: ({ by, met, reason }, nameOf) =>
    `${nameOf(by)} recorded that a condition is ${met ? 'met' : 'not met'}${reason === null ? '.' : `: “${reason}”`}`,
  dutyWaived: ({ by, reason }, nameOf) => `${nameOf(by)} let a duty go: “${reason}”`,
  breachDeclared: ({ by, reason }, nameOf) => `${nameOf(by)} declared that a duty was not kept: “${reason}”`,
  meetingCalendarKept: ({ by, meetings, name, year }, nameOf) =>
    `${nameOf(by)} entered the meeting days in ${year} of ${name}: ${say.count(meetings.length, 'meeting', 'meetings')}.`,
  openingHoursProposed: ({ by, from }, nameOf) => `${nameOf(by)} proposed opening hours from ${say.day(from)}.`,
  specialHoursProposed: ({ by, from, until }, nameOf) =>
    `${nameOf(by)} proposed special opening hours from ${say.day(from)} to ${say.day(until)}.`,
  closedForIllness: ({ by, doorsClosed, step }, nameOf) =>
    `${nameOf(by)} recorded that illness led to step ${step} in the order of the agreement${doorsClosed ? ', and that it was closed' : ''}.`,
  judgementMade: ({ by, kept, reason }, nameOf) =>
    `${nameOf(by)} judged that something agreed is ${lookUp(keepings, kept, 'judged')}: “${reason}”`,
  occasionMet: ({ by, people }, nameOf) =>
    people === null
      ? `${nameOf(by)} recorded that an occasion came up and what is agreed was done.`
      : `${nameOf(by)} recorded that an occasion came up and what is agreed was done for ${say.count(people, 'person', 'people')}.`,
  memberSeated: ({ by, organisation, rank, chairs }, nameOf) =>
    `${nameOf(by)} recorded that ${nameOf(organisation)} filled a seat, ${lookUp(ranks, rank, 'rank not stated')}${chairs ? ', with the chair' : ''}.`,
  memberLeft: ({ by, seat }, nameOf) => `${nameOf(by)} recorded that a seat of ${nameOf(seat)} was given up.`,
  meetingHeld: ({ by, attended }, nameOf) =>
    `${nameOf(by)} recorded a meeting of ${say.count(
      attended.reduce((sum, { count }) => sum + count, 0),
      'person',
      'people',
    )}.`,
  voteHeld: ({ by, motion }, nameOf) => `${nameOf(by)} recorded a vote: “${motion}”`,
  ballotCast: ({ by, ballot }, nameOf) => `${nameOf(by)} voted: ${lookUp(ballots, ballot, 'unknown')}.`,
  roleFilled: ({ by }, nameOf) => `${nameOf(by)} recorded that a role is filled.`,
  roleLeft: ({ by }, nameOf) => `${nameOf(by)} recorded that somebody left a role.`,
  familiesCounted: ({ activity, by, families, from, until }, nameOf) =>
    `${nameOf(by)} counted ${say.count(families, 'family', 'families')} in “${activity}” from ${say.day(from)} to ${say.day(until)}.`,
};
