import type { RecordSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { choices, deviations, phases, say } from './terms.ts';

export const records: RecordSentences = {
  mappingDone: ({ by, findings }, nameOf) => `${nameOf(by)} recorded that the joint mapping is done: “${findings}”`,
  effortRecorded: ({ by, name }, nameOf) => `${nameOf(by)} proposed the effort “${name}”.`,
  effortMadeFinal: ({ by, effort, process }, nameOf) =>
    `${nameOf(by)} recorded that the effort “${effort}” was finally chosen: “${process}”`,
  involvementRecorded: ({ by, effort, how, participants, phase }, nameOf) =>
    `${nameOf(by)} recorded that ${say.count(participants, 'child or young person', 'children and young people')} took part in “${effort}”, phase: ${lookUp(phases, phase, 'not stated')}. “${how}”`,
  effortCompleted: ({ by, effort }, nameOf) => `${nameOf(by)} recorded that the effort “${effort}” is complete.`,
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
};
