import type { DeedPhrases } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { causes, deviations, occasions, phases, say, triggers } from './terms.ts';

const years = (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`);

export const deeds: DeedPhrases = {
  fulfilCommitment: ({ action }) => say.words(action),
  holdMeeting: ({ body, from, until }) =>
    `convene ${say.words(body)} in ${say.isCalendarPeriod(from, until) ? '' : 'the period '}${say.period(from, until)}`,
  holdMeetings: ({ body }) => `convene ${say.words(body)}`,
  establishBody: ({ body }) => `set up ${say.words(body)}`,
  keepRole: ({ role }) => `keep the role of ${say.words(role)} filled without a gap`,
  nameRole: ({ role }) => `name someone for the role of ${say.words(role)}`,
  reviewAgreement: () => 'review the agreement together',
  takePositionOnExtension: ({ ends }) => `take a position on extending the agreement beyond ${say.day(ends)}`,
  optOutOfRenewal: ({ ends }) => `decline to have the agreement extended beyond ${say.day(ends)}`,
  takePositionBeforeEnd: () => 'take a position on extending the agreement before it ends',
  optOutBeforeEnd: () => 'decline an extension before the agreement ends',
  adoptPlan: ({ plan, firstYear, lastYear }) => `adopt the ${say.words(plan)} for ${years(firstYear, lastYear)}`,
  keepPlan: ({ plan, years: length }) => `keep the ${say.words(plan)}, covering ${say.years(length)}`,
  sendInvoice: ({ from, until }, to) => `send ${to ? `${to} ` : ''}an invoice for ${say.period(from, until)}`,
  sendInvoiceForRound: (_, to) => `send ${to ? `${to} ` : ''}an invoice for each course held`,
  sendInvoiceEachYear: (_, to) => `send ${to ? `${to} ` : ''}an invoice each year`,
  sendInvoiceForPart: ({ number, of }, to) => `send ${to ? `${to} ` : ''}an invoice for instalment ${number} of ${of}`,
  payPart: ({ number, of }, to) => `pay ${to ? `${to} ` : ''}instalment ${number} of ${of}`,
  payForRound: ({ day }, to) => `pay ${to ? `${to} ` : ''}for the course on ${say.day(day)}`,
  invoiceRound: ({ day }, to) => `send ${to ? `${to} ` : ''}an invoice for the course on ${say.day(day)}`,
  answerApproval: ({ title, version }, to) =>
    `answer ${to ? `${to} ` : ''}whether version ${version} of “${title}” is approved`,
  takeOffMarks: ({ title, version }, to) =>
    `take name and logo${to ? ` of ${to}` : ''} off version ${version} of “${title}”`,
  payInstalment: ({ from, until }, to) => `pay ${to ? `${to} ` : ''}the instalment for ${say.period(from, until)}`,
  payPerRound: ({ amounts, atLeast, atMost }, to) =>
    `pay ${to ? `${to} ` : ''}${say.anyOf(amounts)} for each course held with ${say.range(atLeast, atMost, 'to')} participants`,
  offerRounds: ({ year, atLeast, atMost }) => `hold ${say.range(atLeast, atMost, 'to')} courses in ${year}`,
  offerRoundsEachYear: ({ atLeast, atMost }) => `hold ${say.range(atLeast, atMost, 'to')} courses a year`,
  offerRoundsInTotal: ({ atLeast, atMost }) => `hold ${say.range(atLeast, atMost, 'to')} courses in total`,
  prepareBudget: ({ year }) => `prepare the budget for ${year}`,
  approveBudget: ({ year }) => `approve the budget for ${year}`,
  prepareBudgetInBody: ({ year, body }) => `prepare the budget for ${year} in ${say.words(body)}`,
  approveBudgetInBody: ({ year, body }) => `approve the budget for ${year} in ${say.words(body)}`,
  payFor: ({ what }) => `pay for ${say.words(what)}`,
  spendAppropriation: ({ year, what }) => `spend the appropriation for ${year} on ${say.words(what)}`,
  mapNeedsFirst: () => 'map the needs before the efforts are chosen',
  involveChildren: ({ phases: which }) =>
    `involve children and young people in ${say.all(which.map((phase) => lookUp(phases, phase, 'the work')))}`,
  drawUpPrinciples: () => 'draw up principles for involving children and young people',
  askForApproval: (_, to) => `get approval from ${to ?? 'the other party'} before using its name and logo`,
  carryLogos: (_, to) => (to ? `show the logos of ${to} on all material` : "show the parties' logos on all material"),
  drawUpCommunicationPlan: () => 'draw up a communication plan',
  agreeRightsToJointMaterial: () => 'agree who has the rights to the material they develop together',
  report: ({ from, until }, to) => `report${to ? ` to ${to}` : ''} on ${say.period(from, until)}`,
  reportOngoing: (_, to) => `report${to ? ` to ${to}` : ''}`,
  obtainConsent: () => 'obtain consent before personal details are used',
  storeDataSafely: () => 'store personal details safely',
  notifyAuthority: ({ statute }) => `notify the authority under ${statute}`,
  agreeOpeningHours: (_, to) => `agree the opening hours${to ? ` with ${to}` : ''}`,
  keepClosed: ({ occasion, day }) => `stay closed on ${say.day(day)} (${lookUp(occasions, occasion, 'closed day')})`,
  decideCase: ({ body, act, caseNumber }) =>
    `have ${body} consider case ${caseNumber} and ${act === 'approve' ? 'make the final decision' : 'give its recommendation'}`,
  talkBeforeDeviation: ({ from }) =>
    `talk before there is a significant deviation from ${say.either(from.map((subject) => lookUp(deviations, subject, 'what is agreed')))}`,
  giveNotice: ({ takesEffect }) => `give notice with effect from ${say.day(takesEffect)}`,
  giveNoticeAnyTime: () => 'give notice',
  terminateForCause: ({ causes: needed }) =>
    `give notice if ${say.either(needed.map((cause) => lookUp(causes, cause, 'there is a reason')))}`,
  terminateForBreach: ({ threshold }) =>
    `end the agreement at once if a party ${threshold === 'material' ? 'materially ' : ''}breaches it`,
  callRenegotiation: () => 'call for the agreement to be negotiated again',
  demandRemoval: ({ triggers: when }) =>
    `demand that their own name and logo be removed from material ${say.either(when.map((trigger) => lookUp(triggers, trigger, 'when there is reason to')))}`,
};
