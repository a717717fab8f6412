import type { DeedPhrases } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { causes, deviations, occasions, phases, say, triggers } from './terms.ts';

const years = (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`);

export const deeds: DeedPhrases = {
  fulfilCommitment: ({ action }) => say.words(action),
  holdMeeting: ({ body, from, until }) =>
    `sammankalla ${say.words(body)} under ${say.isCalendarPeriod(from, until) ? '' : 'perioden '}${say.period(from, until)}`,
  holdMeetings: ({ body }) => `sammankalla ${say.words(body)}`,
  establishBody: ({ body }) => `inrätta ${say.words(body)}`,
  keepRole: ({ role }) => `hålla rollen som ${say.words(role)} besatt hela tiden`,
  nameRole: ({ role }) => `utse någon till rollen som ${say.words(role)}`,
  reviewAgreement: () => 'följa upp avtalet tillsammans',
  takePositionOnExtension: ({ ends }) => `ta ställning till om avtalet ska förlängas efter ${say.day(ends)}`,
  optOutOfRenewal: ({ ends }) => `tacka nej till att avtalet förlängs efter ${say.day(ends)}`,
  takePositionBeforeEnd: () => 'ta ställning till förlängning innan avtalet upphör',
  optOutBeforeEnd: () => 'tacka nej till förlängning innan avtalet upphör',
  adoptPlan: ({ plan, firstYear, lastYear }) => `anta en ${say.words(plan)} för ${years(firstYear, lastYear)}`,
  keepPlan: ({ plan, years: length }) => `ha en ${say.words(plan)} som omfattar ${say.years(length)}`,
  sendInvoice: ({ from, until }, to) => `skicka ${to ? `${to} ` : ''}en faktura för ${say.period(from, until)}`,
  sendInvoiceForRound: (_, to) => `skicka ${to ? `${to} ` : ''}en faktura för varje genomförd kurs`,
  sendInvoiceEachYear: (_, to) => `skicka ${to ? `${to} ` : ''}en faktura varje år`,
  sendInvoiceForPart: ({ number, of }, to) =>
    `skicka en faktura${to ? ` till ${to}` : ''} för delbetalning ${number} av ${of}`,
  payPart: ({ number, of }, to) => `betala delbetalning ${number} av ${of}${to ? ` till ${to}` : ''}`,
  payForRound: ({ day }, to) => `betala ${to ? `${to} ` : ''}för kursen ${say.day(day)}`,
  invoiceRound: ({ day }, to) => `skicka ${to ? `${to} ` : ''}en faktura för kursen ${say.day(day)}`,
  answerApproval: ({ title, version }, to) =>
    `svara ${to ? `${to} ` : ''}om version ${version} av ”${title}” kan godkännas`,
  takeOffMarks: ({ title, version }, to) =>
    `ta bort namn och logotyp${to ? ` för ${to}` : ''} från version ${version} av ”${title}”`,
  payInstalment: ({ from, until }, to) => `betala ${to ? `${to} ` : ''}delbetalningen för ${say.period(from, until)}`,
  payPerRound: ({ amounts, atLeast, atMost }, to) =>
    `betala ${to ? `${to} ` : ''}${say.anyOf(amounts)} för varje genomförd kurs med ${say.range(atLeast, atMost, 'till')} deltagare`,
  offerRounds: ({ year, atLeast, atMost }) => `genomföra ${say.range(atLeast, atMost, 'till')} kurser under ${year}`,
  offerRoundsEachYear: ({ atLeast, atMost }) => `genomföra ${say.range(atLeast, atMost, 'till')} kurser per år`,
  offerRoundsInTotal: ({ atLeast, atMost }) => `genomföra ${say.range(atLeast, atMost, 'till')} kurser sammanlagt`,
  prepareBudget: ({ year }) => `ta fram en budget för ${year}`,
  approveBudget: ({ year }) => `godkänna budgeten för ${year}`,
  prepareBudgetInBody: ({ year, body }) => `ta fram en budget för ${year} i ${say.words(body)}`,
  approveBudgetInBody: ({ year, body }) => `godkänna budgeten för ${year} i ${say.words(body)}`,
  payFor: ({ what }) => `betala för ${say.words(what)}`,
  spendAppropriation: ({ year, what }) => `använda anslaget för ${year} till ${say.words(what)}`,
  mapNeedsFirst: () => 'kartlägga behoven innan insatserna väljs',
  involveChildren: ({ phases: which }) =>
    `låta barn och unga vara delaktiga i ${say.all(which.map((phase) => lookUp(phases, phase, 'arbetet')))}`,
  drawUpPrinciples: () => 'skriva principer för hur barn och unga är delaktiga',
  askForApproval: (_, to) => `få ett godkännande från ${to ?? 'den andra parten'} innan namn och logotyp används`,
  carryLogos: (_, to) =>
    to ? `visa logotyperna för ${to} på allt material` : 'visa parternas logotyper på allt material',
  drawUpCommunicationPlan: () => 'ta fram en kommunikationsplan',
  agreeRightsToJointMaterial: () =>
    'komma överens om vem som har rättigheterna till det material de tar fram tillsammans',
  report: ({ from, until }, to) => `lämna en rapport${to ? ` till ${to}` : ''} för ${say.period(from, until)}`,
  reportOngoing: (_, to) => `rapportera${to ? ` till ${to}` : ''}`,
  obtainConsent: () => 'inhämta samtycke innan uppgifter används',
  storeDataSafely: () => 'förvara personuppgifter säkert',
  notifyAuthority: ({ statute }) => `anmäla till myndigheten enligt ${statute}`,
  agreeOpeningHours: (_, to) => `komma överens om öppettiderna${to ? ` med ${to}` : ''}`,
  keepClosed: ({ occasion, day }) => `hålla stängt ${say.day(day)} (${lookUp(occasions, occasion, 'stängd dag')})`,
  decideCase: ({ body, act, caseNumber }) =>
    `låta ${body} behandla ärende ${caseNumber} och ${act === 'approve' ? 'fatta det slutliga beslutet' : 'lämna sitt förslag'}`,
  talkBeforeDeviation: ({ from }) =>
    `tala med varandra innan någon avviker tydligt från ${say.either(from.map((subject) => lookUp(deviations, subject, 'det avtalade')))}`,
  giveNotice: ({ takesEffect }) => `säga upp avtalet så att det upphör ${say.day(takesEffect)}`,
  giveNoticeAnyTime: () => 'säga upp avtalet',
  terminateForCause: ({ causes: needed }) =>
    `säga upp avtalet om ${say.either(needed.map((cause) => lookUp(causes, cause, 'det finns ett skäl')))}`,
  terminateForBreach: ({ threshold }) =>
    `häva avtalet om en part bryter mot det${threshold === 'material' ? ' på ett väsentligt sätt' : ''}`,
  callRenegotiation: () => 'begära att avtalet förhandlas på nytt',
  demandRemoval: ({ triggers: when }) =>
    `kräva att eget namn och egen logotyp tas bort från material ${say.either(when.map((trigger) => lookUp(triggers, trigger, 'när det finns skäl')))}`,
};
