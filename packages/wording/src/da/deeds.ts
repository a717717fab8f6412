import type { DeedPhrases } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { causes, deviations, occasions, phases, say, triggers } from './terms.ts';

type Day = Temporal.PlainDate;

const within = (from: Day, until: Day) =>
  say.isCalendarPeriod(from, until) ? `i ${say.period(from, until)}` : `i perioden ${say.period(from, until)}`;
const clauses = (reasons: readonly string[]) => reasons.join(', eller ');
const years = (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`);

export const deeds: DeedPhrases = {
  fulfilCommitment: ({ action }) => say.words(action),
  holdMeeting: ({ body, from, until }) => `holde møde i ${say.words(body)} ${within(from, until)}`,
  holdMeetings: ({ body }) => `holde møder i ${say.words(body)}`,
  establishBody: ({ body }) => `nedsætte ${say.words(body)}`,
  keepRole: ({ role }) => `have rollen som ${say.words(role)} besat hele tiden`,
  nameRole: ({ role }) => `udpege en person i rollen som ${say.words(role)}`,
  reviewAgreement: () => 'gennemgå aftalen sammen',
  takePositionOnExtension: ({ ends }) => `tage stilling til, om aftalen skal forlænges efter den ${say.day(ends)}`,
  optOutOfRenewal: ({ ends }) => `sige nej til, at aftalen bliver forlænget efter den ${say.day(ends)}`,
  takePositionBeforeEnd: () => 'tage stilling til forlængelse, før aftalen slutter',
  optOutBeforeEnd: () => 'sige nej til forlængelse, før aftalen slutter',
  adoptPlan: ({ plan, firstYear, lastYear }) => `vedtage en ${say.words(plan)} for ${years(firstYear, lastYear)}`,
  keepPlan: ({ plan, years: length }) => `have en ${say.words(plan)}, der dækker ${say.years(length)}`,
  sendInvoice: ({ from, until }, to) => `sende ${to ? `${to} ` : ''}en faktura for ${say.period(from, until)}`,
  sendInvoiceForRound: (_, to) => `sende ${to ? `${to} ` : ''}en faktura for hvert gennemført forløb`,
  sendInvoiceEachYear: (_, to) => `sende ${to ? `${to} ` : ''}en faktura hvert år`,
  sendInvoiceForPart: ({ number, of }, to) => `sende ${to ? `${to} ` : ''}en faktura for rate ${number} af ${of}`,
  payPart: ({ number, of }, to) => `betale ${to ? `${to} ` : ''}rate ${number} af ${of}`,
  payForRound: ({ day }, to) => `betale ${to ? `${to} ` : ''}for forløbet den ${say.day(day)}`,
  invoiceRound: ({ day }, to) => `sende ${to ? `${to} ` : ''}en faktura for forløbet den ${say.day(day)}`,
  answerApproval: ({ title, version }, to) =>
    `svare ${to ? `${to} ` : ''}på, om version ${version} af »${title}« kan godkendes`,
  takeOffMarks: ({ title, version }, to) =>
    `fjerne navn og logo${to ? ` for ${to}` : ''} fra version ${version} af »${title}«`,
  payInstalment: ({ from, until }, to) => `betale ${to ? `${to} ` : ''}raten for ${say.period(from, until)}`,
  payPerRound: ({ amounts, atLeast, atMost }, to) =>
    `betale ${to ? `${to} ` : ''}${say.anyOf(amounts)} for hvert gennemført forløb med ${say.range(atLeast, atMost, 'til')} deltagere`,
  offerRounds: ({ year, atLeast, atMost }) => `gennemføre ${say.range(atLeast, atMost, 'til')} forløb i ${year}`,
  offerRoundsEachYear: ({ atLeast, atMost }) => `gennemføre ${say.range(atLeast, atMost, 'til')} forløb om året`,
  offerRoundsInTotal: ({ atLeast, atMost }) => `gennemføre ${say.range(atLeast, atMost, 'til')} forløb i alt`,
  prepareBudget: ({ year }) => `udarbejde et budget for ${year}`,
  approveBudget: ({ year }) => `godkende budgettet for ${year}`,
  prepareBudgetInBody: ({ year, body }) => `udarbejde et budget for ${year} i ${say.words(body)}`,
  approveBudgetInBody: ({ year, body }) => `godkende budgettet for ${year} i ${say.words(body)}`,
  payFor: ({ what }) => `betale for ${say.words(what)}`,
  spendAppropriation: ({ year, what }) => `bruge bevillingen for ${year} til ${say.words(what)}`,
  mapNeedsFirst: () => 'kortlægge behovene, før indsatserne bliver valgt',
  involveChildren: ({ phases: which }) =>
    `inddrage børn og unge i ${say.all(which.map((phase) => lookUp(phases, phase, 'arbejdet')))}`,
  drawUpPrinciples: () => 'skrive principper for, hvordan børn og unge bliver inddraget',
  askForApproval: (_, to) => `få ja fra ${to ?? 'den anden part'}, før navn og logo bliver brugt`,
  carryLogos: (_, to) => (to ? `vise logoerne for ${to} på alt materiale` : 'vise parternes logoer på alt materiale'),
  drawUpCommunicationPlan: () => 'lave en kommunikationsplan',
  agreeRightsToJointMaterial: () => 'aftale, hvem der har rettighederne til det materiale, de udvikler sammen',
  report: ({ from, until }, to) => `aflægge rapport${to ? ` til ${to}` : ''} for ${say.period(from, until)}`,
  reportOngoing: (_, to) => `aflægge rapport${to ? ` til ${to}` : ''}`,
  obtainConsent: () => 'indhente samtykke, før oplysninger bliver brugt',
  storeDataSafely: () => 'opbevare personoplysninger sikkert',
  notifyAuthority: ({ statute }) => `underrette myndigheden efter ${statute}`,
  agreeOpeningHours: (_, to) => `aftale åbningstiderne${to ? ` med ${to}` : ''}`,
  keepClosed: ({ occasion, day }) => `holde lukket den ${say.day(day)} (${lookUp(occasions, occasion, 'lukkedag')})`,
  decideCase: ({ body, act, caseNumber }) =>
    `lade ${body} behandle sag ${caseNumber} og ${act === 'approve' ? 'træffe den endelige beslutning' : 'give sin anbefaling'}`,
  talkBeforeDeviation: ({ from }) =>
    `tale sammen, før der bliver afveget væsentligt fra ${say.either(from.map((subject) => lookUp(deviations, subject, 'det aftalte')))}`,
  giveNotice: ({ takesEffect }) => `sige aftalen op med virkning fra den ${say.day(takesEffect)}`,
  giveNoticeAnyTime: () => 'sige aftalen op',
  terminateForCause: ({ causes: needed }) =>
    `sige aftalen op, hvis ${clauses(needed.map((cause) => lookUp(causes, cause, 'der er en grund')))}`,
  terminateForBreach: ({ threshold }) =>
    `hæve aftalen, hvis en part misligholder den${threshold === 'material' ? ' væsentligt' : ''}`,
  callRenegotiation: () => 'kræve, at aftalen bliver forhandlet igen',
  demandRemoval: ({ triggers: when }) =>
    `kræve eget navn og logo fjernet fra materiale, ${clauses(when.map((trigger) => lookUp(triggers, trigger, 'når der er grund til det')))}`,
};
