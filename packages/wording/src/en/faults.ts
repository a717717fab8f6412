import type { FaultSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { textFaults } from './text-faults.ts';
import { caseSections, say, turningPoints } from './terms.ts';

const parts: Readonly<Record<string, string>> = {
  weight: 'how votes are weighed',
  majority: 'which majority is needed',
  quorum: 'how many must be present',
  tie: 'what happens in a tie',
  split: 'how large each instalment is',
  timing: 'whether it is paid before or after the period',
};

const matters: Readonly<Record<string, string>> = {
  ages: 'which ages it is for',
  planYears: 'how long a plan lasts',
  amount: 'how much is paid',
  instalments: 'how the amount is divided',
  whenPaid: 'when it is paid',
  heldFrom: 'how many must take part',
  invoicing: 'when the invoice is sent',
  whoPays: 'who pays',
  whoBooks: 'who books',
  whoActs: 'who does it',
  deadline: 'by when it is due',
  whoPrepares: 'who prepares the budget',
  whoApproves: 'who approves the budget',
  whoAdministers: 'who administers the money',
  responseTime: 'how fast an answer must come',
  ownership: 'who owns the material',
  consent: 'who obtains consent',
  storage: 'who stores the information',
  closedDays: 'on which days it is closed',
  phases: 'when children take part',
  bodyRules: 'how the body is put together and decides',
  roleRules: 'how the role is filled',
  caseChain: 'which bodies decide the case',
  policyEnd: 'how long the policy lasts',
  agreedSince: 'since when the other agreement has applied',
  noticeLength: 'how long the notice is',
  lastDay: 'when the agreement ends',
};

export const faults: FaultSentences = {
  ...textFaults,
  statedLengthDisagrees: ({ days, months, statedDays, statedMonths, statedYears, years }) => ({
    wrong: `The agreement calls its length ${say.span(statedYears, statedMonths, statedDays)}, but its days allow ${say.span(years, months, days)}.`,
    ask: 'Which is meant, the length or the days?',
  }),
  startMissing: () => ({
    wrong: 'Nobody can tell on which day the agreement begins.',
    ask: 'On which day, or with which event, does it begin?',
  }),
  endMissing: () => ({
    wrong: 'The agreement is called limited in time, but names no last day.',
    ask: 'On which day does it end, or does it run until somebody gives notice?',
  }),
  otherTurningPoint: ({ said, turningPoint }) => ({
    wrong: `The text ends a notice on ${lookUp(turningPoints, said, 'another day')}, the recorded terms on ${lookUp(turningPoints, turningPoint, 'the day itself')}.`,
    ask: 'On which day does a notice take effect?',
  }),
  otherFrequency: ({ perYear, said }) => ({
    wrong: `The text says “${said}”; the recorded terms say ${say.count(perYear, 'time', 'times')} a year.`,
    ask: 'How often is it to be?',
  }),
  otherTiming: ({ said, timing }) => ({
    wrong: `The text says “${said}”, but the recorded terms say that it is paid ${timing === 'advance' ? 'in advance' : 'in arrears'}.`,
    ask: 'Is it paid before or after the period?',
  }),
  conflictingAnswers: ({ question }) => ({
    wrong: `Two clauses answer differently ${lookUp(matters, question, 'the same question')}.`,
    ask: 'Which of them holds? Take the other out, or say when each applies.',
  }),
  invoicedTwoWays: () => ({
    wrong: 'The invoice is to be sent after each event and also once a year.',
    ask: 'When is the invoice sent?',
  }),
  amountWithoutCriterion: ({ amounts }) => ({
    wrong: `The amount is ${say.anyOf(amounts)}, and nothing says what decides between them.`,
    ask: 'What decides which amount is paid?',
  }),
  instalmentsUnsettled: ({ missing }) => ({
    wrong: `The agreement does not say ${say.all(missing.map((part) => lookUp(parts, part, 'how it is paid')))}.`,
    ask: 'How large is each instalment, and when is it paid?',
  }),
  countingUnsettled: () => ({
    wrong: 'A number of participants decides whether anything is paid, but not when they are counted.',
    ask: 'Are the participants counted at the start or at the end?',
  }),
  decisionRuleIncomplete: ({ body, missing }) => ({
    wrong: `Votes are taken in ${say.words(body)}, but the agreement does not say ${say.all(missing.map((part) => lookUp(parts, part, 'how it decides')))}.`,
    ask: 'How does it come to a decision?',
  }),
  materialBreachUndefined: () => ({
    wrong: 'A breach must weigh heavily to end the agreement, and nothing says when it does.',
    ask: 'What counts as a breach that heavy? Give a measure or some examples.',
  }),
  bodyAfterStart: ({ body, day, starts }) => ({
    wrong: `The agreement begins on ${say.day(starts)}, but ${say.words(body)} need not exist until ${say.day(day)}.`,
    ask: 'Who decides until then?',
  }),
  deadlineOnLastDay: ({ day }) => ({
    wrong: `The deadline ${say.day(day)} is also the last day to act on what comes out of it.`,
    ask: 'Can it be moved earlier, so that there is time to act?',
  }),
  zeroBesideMoney: ({ amount, caseNumber }) => ({
    wrong: `Case ${caseNumber} says that it costs nothing, though ${say.money(amount)} a year has been set aside.`,
    ask: 'In which case was the money decided? Point to it.',
  }),
  unfundedSpan: ({ from, until }) => ({
    wrong: `No money has been set aside from ${say.day(from)} to ${say.day(until)}, though the agreement runs.`,
    ask: 'Who pays in that time, and when is it decided?',
  }),
  unfundedOnwards: ({ from }) => ({
    wrong: `No money has been set aside from ${say.day(from)} on, though the agreement runs on.`,
    ask: 'Who pays from then on, and when is it decided?',
  }),
  policyEndsFirst: ({ day, ends, policy }) => ({
    wrong: `“${policy}”, on which the agreement rests, ends on ${say.day(day)}, but the agreement can run until ${say.day(ends)}.`,
    ask: 'What does the agreement rest on after that?',
  }),
  policyEndsDuringTerm: ({ day, policy }) => ({
    wrong: `“${policy}”, on which the agreement rests, ends on ${say.day(day)}; the agreement names no end.`,
    ask: 'What does the agreement rest on after that?',
  }),
  recommendationOnly: ({ body, caseNumber }, nameOf) => ({
    wrong: `Case ${caseNumber} has been recommended, not decided: ${nameOf(body)} has not decided.`,
    ask: 'When is the case decided? Record the decision when it is there.',
  }),
  decisionOutstanding: ({ body, caseNumber }, nameOf) => ({
    wrong: `Case ${caseNumber} has to be decided first: ${nameOf(body)} has not decided.`,
    ask: 'When is the case decided? Record the decision when it is there.',
  }),
  recommendationAsDecision: ({ body, caseNumber }, nameOf) => ({
    wrong: `In case ${caseNumber} a recommendation is taken for a decision: ${nameOf(body)}.`,
    ask: 'Who decides the case, and has that body decided?',
  }),
  draftAnnexed: ({ caseNumber }) => ({
    wrong: `What is annexed to case ${caseNumber} is a draft. A decision is about exactly that version.`,
    ask: 'Is the text to be signed the one that was decided on?',
  }),
  statuteSuperseded: ({ day, statute, successors }) => ({
    wrong: `“${statute}” had been replaced by ${say.all(successors)} on ${say.day(day)}, before it was cited.`,
    ask: 'Which rules are meant today?',
  }),
  statuteSupersededSince: ({ day, statute, successors }) => ({
    wrong: `“${statute}” was replaced, wholly or in part, by ${say.all(successors)} on ${say.day(day)}, after it was cited.`,
    ask: 'Which rules are meant today?',
  }),
  dutyWithoutDeadline: ({ duty }) => ({
    wrong: `No deadline is set: ${say.words(duty)}.`,
    ask: 'By when is it to be done?',
  }),
  principlesWithoutDeadline: () => ({
    wrong: 'Principles for involving children are to be drawn up, but no deadline is set.',
    ask: 'By when are the principles to be there?',
  }),
  approvalWithoutResponse: () => ({
    wrong: 'Material needs approval, but the agreement does not say how fast an answer must come.',
    ask: 'Within how many days is it approved or refused?',
  }),
  nameAndLogoUnsettled: () => ({
    wrong: 'It is not settled whether the name or the logo alone makes approval necessary.',
    ask: 'Is approval needed for the name, for the logo, or only for both together?',
  }),
  lacksTemplateClause: ({ heading }) => ({
    wrong: `The template has the clause “${say.words(heading)}”; this agreement does not.`,
    ask: 'Was it left out on purpose?',
  }),
  noticeOutlivesTerm: ({ ends }) => ({
    wrong: `No notice can take effect before the agreement ends by itself on ${say.day(ends)}.`,
    ask: 'Is there meant to be a way out before that?',
  }),
  renewalDecidedTooEarly: ({ day, starts }) => ({
    wrong: `The position on going on would have to be taken by ${say.day(day)}, before the agreement begins on ${say.day(starts)}.`,
    ask: 'How long before the end is it to be taken?',
  }),
  signatoriesMissing: ({ parties }, nameOf) => ({
    wrong: `The agreement does not say in which role anybody signs for ${say.all(parties.map(nameOf))}.`,
    ask: 'Who may sign for each of them?',
  }),
  committedNonParty: ({ name }) => ({
    wrong: `The text binds ${name}, who is not a party.`,
    ask: 'Should they become a party, or is the duty somebody else’s?',
  }),
  payerUnnamed: () => ({
    wrong: 'A foundation is to pay, but none is named.',
    ask: 'Who pays?',
  }),
  paysItself: ({ party }, nameOf) => ({
    wrong: `The one that pays and the one that is paid are the same: ${nameOf(party)}.`,
    ask: 'Who pays whom?',
  }),
  doubleFunding: ({ givers }, nameOf) => ({
    wrong: `The same thing may be paid for twice, by ${say.all(givers.map(nameOf))}.`,
    ask: 'What does each of them pay for?',
  }),
  prerequisiteNotInForce: ({ name }) => ({
    wrong: `“${name}” must be in force before this agreement, and it is not.`,
    ask: 'When does it come into force, or can this agreement begin without it?',
  }),
  caseSectionsEmpty: ({ caseNumber, sections }) => ({
    wrong: `In case ${caseNumber} something is missing under ${say.all(sections.map((section) => lookUp(caseSections, section, 'a section')))}.`,
    ask: 'What should stand there? “No remarks” is an answer, too.',
  }),
  recommendationsMisnumbered: ({ caseNumber, number }) => ({
    wrong: `In case ${caseNumber} the points of the recommendation are not numbered in a row. Look at point ${number}.`,
    ask: 'Is the point missing, or does it stand twice?',
  }),
};
