import type { RefusalSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { labels } from './labels.ts';
import { materialRefusals } from './material-words.ts';
import { roundRefusals } from './round-words.ts';
import { deviations, phases, say } from './terms.ts';

export const refusals: RefusalSentences = {
  ...roundRefusals,
  ...materialRefusals,
  notAParty: () => 'Only a party to the agreement can record this.',
  notYetHappened: ({ today }) => `Record it when it has happened. Today is ${say.day(today)}.`,
  keyTaken: ({ key }) => `“${key}” is already used for another record. Choose another key.`,
  nothingToAccept: () => 'There is nothing to accept: no party has recorded it.',
  alreadyAccepted: ({ on }) => `You accepted this on ${say.day(on)}.`,
  unknownClause: ({ clause }) => `The agreement has no clause “${clause}”.`,
  nothingLeftOpen: () =>
    'The agreement leaves nothing to choose there: it says it already, or you have chosen. To change it, change the agreement.',
  unknownEffort: ({ effort }) => `No effort “${effort}” is recorded. Record the effort first.`,
  mappingMissing: () => 'The joint mapping comes before the final choice of efforts. Record that it is done first.',
  commitmentNotShown: ({ action }) => `The effort must also show how you will ${say.words(action)}.`,
  effortAlreadyFinal: ({ on }) => `The effort was finally chosen on ${say.day(on)}.`,
  effortNotFinal: () => 'The effort has not been finally chosen. Record the final choice first.',
  effortAlreadyComplete: ({ on }) => `The effort was completed on ${say.day(on)}.`,
  involvementMissing: ({ phases: missing }) =>
    `Children must have taken part before the effort is complete. Record how they took part first: ${say.all(missing.map((phase) => lookUp(phases, phase, 'every phase')))}.`,
  unknownPlan: ({ plan }) => `The agreement has no plan called “${plan}”.`,
  planPartMissing: ({ others, part }) =>
    others === 0
      ? `The plan must also say something about ${say.words(part)}.`
      : `The plan must also say something about ${say.words(part)}, and about ${say.count(others, 'more part', 'more parts')}.`,
  planEffortUnknown: ({ effort }) => `The plan names the effort “${effort}”, which is not recorded. Record it first.`,
  noBudgetAgreed: () => 'The agreement does not say who prepares and approves a budget.',
  otherBodyPrepares: ({ body }, nameOf) => `The budget is prepared by another: ${nameOf(body)}.`,
  otherBodyApproves: ({ body }, nameOf) => `The budget is approved by another: ${nameOf(body)}.`,
  preparerCannotApprove: ({ body }, nameOf) =>
    `${nameOf(body)} prepared the budget and cannot approve it as well. Another must approve it.`,
  budgetAlreadyPrepared: ({ on, year }) => `The budget for ${year} was prepared on ${say.day(on)}.`,
  planForYearMissing: ({ plan, year }) =>
    `The budget rests on the ${say.words(plan)}, and there is none for ${year}. Draw it up first.`,
  planForYearNotAccepted: ({ plan, waitingFor, year }, nameOf) =>
    `The budget rests on the ${say.words(plan)} for ${year}, which must be accepted first. Missing: ${say.all(waitingFor.map(nameOf))}.`,
  unknownBudget: ({ budget }) => `No budget “${budget}” is prepared. It must be prepared first.`,
  budgetAlreadyApproved: ({ on }) => `The budget was approved on ${say.day(on)}.`,
  dialogueMissing: ({ from }) =>
    `Talk with the other party before you deviate from ${lookUp(deviations, from, 'what is agreed')}. Record the dialogue first.`,
  unknownDialogue: ({ dialogue }) => `No dialogue “${dialogue}” is recorded. Record it first.`,
  dialogueAboutOther: ({ about, from }) =>
    `The dialogue was about ${lookUp(deviations, about, 'something else')}, and the change is from ${lookUp(deviations, from, 'what is agreed')}. Talk about this change first.`,
  dialogueNotConfirmed: ({ waitingFor }, nameOf) =>
    `The dialogue must be confirmed before the change. Missing: ${say.all(waitingFor.map(nameOf))}.`,
  dialogueAfterChange: ({ on }) => `The dialogue was only held on ${say.day(on)}. It must come before the change.`,
  notInProgramme: () =>
    'Only those who take part in the programme can join one of its agreements. Ask the programme secretariat to take the newcomer into the programme first.',
  membershipClosed: () => 'The agreement does not say that more may join. It must be changed first.',
  alreadyParty: ({ party }, nameOf) => `${nameOf(party)} is already a party to the agreement.`,
  politicalDecisionMissing: () => 'A new party joins on a political decision of its own. Record that decision with it.',
  decisionAfterJoining: ({ on }) =>
    `The political decision was only made on ${say.day(on)}. The party can join from that day.`,
  unknownCondition: () => 'The agreement has no such condition to decide on.',
  conditionReasonMissing: () => 'People decide whether this condition is met. Write the reason.',
  conditionAlreadyMet: ({ on }) => `The condition has been met since ${say.day(on)}.`,
  unknownDuty: () => 'The agreement has no such duty around today.',
  notTheCreditor: ({ creditors }, nameOf) =>
    `Only the party to whom it is owed can say this: ${say.either(creditors.map(nameOf))}.`,
  alreadySaid: ({ on }) => `You recorded this on ${say.day(on)}.`,
  dutySettled: ({ state }) =>
    `The duty is already settled: ${lookUp(labels.ledgerState, state, 'done').toLowerCase()}.`,
  dutyNotLate: ({ state }) =>
    `A breach can be declared once the duty is late. Now it stands like this: ${lookUp(labels.ledgerState, state, 'undetermined').toLowerCase()}.`,
  noOpeningHoursClause: ({ clause }) => `The agreement has no clause on opening hours called “${clause}”.`,
  notTheirHours: ({ parties }, nameOf) => `Only ${say.either(parties.map(nameOf))} can record this.`,
  closesBeforeOpening: ({ opens, closes }) => `It cannot close at ${closes} when it opens at ${opens}. Mend the times.`,
  hoursEndBeforeStart: ({ from, until }) =>
    `The hours begin on ${say.day(from)} and cannot end on ${say.day(until)}. Mend one of the days.`,
  specialHoursNotForeseen: () => 'The agreement says nothing about special opening hours. It must be changed first.',
  contingencyStepUnknown: ({ step, steps }) => `The agreement has ${steps} steps for illness, and no step ${step}.`,
  earlierStepNotTried: ({ step, words }) =>
    `Step ${step} comes before: ${say.words(words)}. Try it, or write why it was not possible.`,
  meetingOutsideYear: ({ day, year }) => `${say.day(day)} is not in ${year}. Mend the day or the year.`,
  meetingTwice: ({ day }) => `${say.day(day)} stands there twice. Remove one.`,
  notAMunicipality: ({ party }, nameOf) =>
    `${nameOf(party)} is no municipality. The municipality enters its own meeting days.`,
  unknownBody: ({ body }) => `The agreement has no body called “${body}”.`,
  noSeatHere: ({ organisation }, nameOf) => `The agreement gives ${nameOf(organisation)} no seat here.`,
  unknownSeat: ({ seat }) => `Nobody sits in the seat “${seat}”.`,
  seatIsTheirs: ({ organisation }, nameOf) => `Only ${nameOf(organisation)} can give up its own seat.`,
  seatAlreadyLeft: ({ on }) => `The seat was given up on ${say.day(on)}.`,
  leftBeforeSeated: ({ on }) => `The seat was only filled on ${say.day(on)}. Choose a day from then on.`,
  unknownAgendaItem: ({ item }) => `The agenda of the agreement has no item “${item}”.`,
  unknownVote: ({ vote }) => `There is no vote “${vote}”.`,
  voteClosed: ({ on }) => `The vote ended on ${say.day(on)}.`,
  closesBeforeItOpens: ({ on }) => `The vote begins on ${say.day(on)}. It cannot end before.`,
  unknownRole: ({ role }) => `The agreement has no role “${role}”.`,
  roleOfOthers: () => 'The role is another party’s. Only that party records who has it.',
  roleEndsBeforeItBegins: ({ on }) => `The role begins on ${say.day(on)}. It cannot end before.`,
  unknownHolding: ({ holding }) => `Nobody is recorded in the role as “${holding}”.`,
  roleAlreadyLeft: ({ on }) => `The role was left on ${say.day(on)}.`,
  unknownAgreement: () => 'The programme has no such agreement. Choose another.',
  noExtensionAgreed: () => 'The agreement gives no further extension. If it is to go on, write a new one.',
  endUnknown: () => 'The agreement has no known last day, so there is nothing to extend.',
  startAfterEnd: ({ ends }) =>
    `The agreement ends on ${say.day(ends)} and cannot begin after that day. Choose an earlier one.`,
  alreadyIn: () => 'It is in already. Choose another.',
  unknownCriterion: ({ criterion, goal }) =>
    `The agreement does not belong under success criterion ${goal}.${criterion}. Choose one of its own.`,
  unknownRegister: ({ register }) =>
    `The agreement does not say that “${register}” is registered. Choose something it names.`,
  countedByOther: ({ counts }, nameOf) => `It is ${nameOf(counts)} that counts the families.`,
  roomClosedTo: ({ party, what }, nameOf) =>
    `${nameOf(party)} may not read this about the single family: ${say.words(what)}. Write only a number of families.`,
  onlyCountsAreKept: ({ what }) =>
    `Only a number of families can stand here, nothing about the single one: ${say.words(what)}.`,
  countEndsBeforeItBegins: ({ from }) => `The period begins on ${say.day(from)} and cannot end before it.`,
  countNotOver: ({ until }) => `The period only ends on ${say.day(until)}. Write the number in afterwards.`,
  countedAlready: ({ from, until }) =>
    `It is counted already from ${say.day(from)} to ${say.day(until)}. Each day is counted once.`,
};
