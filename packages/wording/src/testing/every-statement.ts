import type { StatusReason } from '@landsby/domain/agreement';
import type { Missing, Step } from '@landsby/domain/explanation';
import type { Deed, StateReason } from '@landsby/domain/ledger';

type Examples<Of extends { readonly code: string }> = {
  readonly [Code in Of['code']]: Omit<Extract<Of, { readonly code: Code }>, 'code'>;
};

const day = (iso: string) => Temporal.PlainDate.from(iso);
const money = (amountMinor: number) => ({ amountMinor, currency: 'DKK' as const });
const quarter = { from: day('2026-10-01'), until: day('2026-12-31') };
const group = { da: 'styregruppen', sv: 'styrgruppen', en: 'the steering group' };
const plan = { da: 'handleplan', sv: 'verksamhetsplan', en: 'action plan' };

const steps: Examples<Step> = {
  stated: { day: day('2033-06-30') },
  startedBy: { event: 'partnership-entered', day: day('2024-04-01') },
  noticeGiven: { day: day('2026-11-21') },
  countedFrom: { day: day('2026-11-22'), reading: 'fromDayAfter' },
  monthsAdded: { months: 6, from: day('2026-11-21'), day: day('2027-05-21') },
  daysAdded: { days: 90, from: day('2026-11-21'), day: day('2027-02-19') },
  monthsCountedBack: { months: 6, from: day('2020-12-31'), day: day('2020-06-30') },
  daysCountedBack: { days: 30, from: day('2020-12-31'), day: day('2020-12-01') },
  clampedToMonthEnd: { day: day('2026-02-28'), missingDayOfMonth: 31 },
  aligned: { turningPoint: 'start-of-month', from: day('2027-05-21'), day: day('2027-06-01') },
  notAligned: { day: day('2027-05-21') },
  notBefore: { day: day('2028-01-01') },
  immediate: { day: day('2026-11-21') },
  dayBefore: { day: day('2027-05-31') },
  renewsUnlessOptedOut: { day: day('2027-09-30') },
  termEndsFirst: { ends: day('2033-06-30'), day: day('2033-08-01') },
  extendedUntil: { day: day('2022-12-31') },
  periodOf: { every: 'quarter', ...quarter },
  wholePeriodsOnly: { every: 'quarter' },
  beforeEndOf: { period: 'month 6', day: day('2026-06-30') },
  yearlyAmount: { amount: money(16_000_000) },
  splitEvenly: { parts: 4, part: 2, amount: money(4_000_000) },
  remainderFirst: { minorUnits: 3 },
  fundedUntil: { day: day('2026-12-31') },
  grantedForYear: { year: 2025, amount: money(32_500_000) },
  totalled: { count: 3, amount: money(97_500_000) },
  noticeEnds: { day: day('2027-05-31') },
  dayOfYearBefore: { from: day('2026-12-31'), day: day('2026-10-01') },
  everyMonths: { months: 18, from: day('2024-03-01') },
};

const missing: Examples<Missing> = {
  silent: { family: 'renewal' },
  startUnstated: {},
  startEventPending: { event: 'partnership-entered' },
  endUnstated: {},
  calledLimitedWithoutEnd: {},
  endNeedsStart: {},
  causeRequired: { causes: ['breach', 'materialChange'] },
  noDayReaches: { wished: day('2026-12-01') },
  splitUnstated: { ifEven: money(4_000_050) },
  timingUnstated: {},
  partialYearUnstated: { yearly: money(16_000_000) },
  planYearUnstated: {},
  noDeadline: {},
  continuous: {},
  onEvent: { event: 'held-round' },
  onDemand: {},
  amountCriterionUnstated: { amounts: [money(650_000), money(1_000_000)] },
  amountByCriterion: {
    amounts: [money(650_000), money(1_000_000)],
    criterion: { da: 'antal deltagere', sv: 'antal deltagare', en: 'the number of participants' },
  },
  noAppropriation: {},
  endsByItself: { day: day('2033-06-30') },
  amountApproximate: { about: money(700_000) },
  minimumTermNeedsStart: {},
};

const statusReasons: Examples<StatusReason> = {
  isTemplate: {},
  openSlots: { count: 17 },
  notConcluded: {},
  concludedOn: { day: day('2024-03-20') },
  conclusionDayUnknown: {},
  administrationRecommends: { caseNumber: '23/10651' },
  finalInstanceOutstanding: { body: 'Byrådet' },
  decided: { body: 'byraadet', outcome: 'approved', day: day('2024-03-12') },
  startsOn: { day: day('2024-04-01') },
  endsOn: { day: day('2033-06-30') },
  endedOn: { day: day('2020-12-31') },
  runsWithoutEnd: {},
  noticeStands: { by: 'municipality', givenOn: day('2026-11-21'), lastDay: day('2027-05-31') },
  termUnknown: { missing: 'startUnstated' },
};

const stateReasons: Examples<StateReason> = {
  opensLater: { day: day('2027-01-01') },
  openUntil: { day: day('2027-06-30') },
  dueSoon: { day: day('2026-11-30'), days: 9 },
  overdue: { day: day('2026-10-30'), days: 22 },
  fulfilledOn: { day: day('2026-10-12'), by: 'municipality' },
  decidedOn: { day: day('2020-05-04') },
  leftBefore: { day: day('2027-05-31') },
  standing: {},
  waitsForEvent: { event: 'concern-for-a-child' },
  notConcluded: {},
  endedBefore: { day: day('2027-05-31') },
  windowClosed: { day: day('2026-06-30') },
  beforeRecords: { recordsSince: day('2026-01-01') },
  noRecordsKept: {},
  dueUndetermined: { missing: 'noDeadline' },
};

const deeds: Examples<Deed> = {
  fulfilCommitment: {
    action: { da: 'betale en projektleder', sv: 'betala en projektledare', en: 'pay for a project leader' },
  },
  holdMeeting: { body: group, ...quarter },
  holdMeetings: { body: group },
  establishBody: { body: group },
  keepRole: { role: { da: 'lokal projektleder', sv: 'lokal projektledare', en: 'local project leader' } },
  nameRole: { role: { da: 'folkevalgt repræsentant', sv: 'förtroendevald', en: 'elected representative' } },
  reviewAgreement: {},
  takePositionOnExtension: { ends: day('2020-12-31') },
  takePositionBeforeEnd: {},
  optOutOfRenewal: { ends: day('2020-12-31') },
  optOutBeforeEnd: {},
  adoptPlan: { plan, firstYear: 2027, lastYear: 2028 },
  keepPlan: { plan, years: 2 },
  sendInvoice: quarter,
  sendInvoiceForRound: {},
  sendInvoiceEachYear: {},
  sendInvoiceForPart: { number: 2, of: 5 },
  payPart: { number: 2, of: 5 },
  payInstalment: quarter,
  payPerRound: { amounts: [money(650_000), money(1_000_000)], atLeast: 10, atMost: 20 },
  offerRounds: { year: 2019, atLeast: 3, atMost: 4 },
  offerRoundsEachYear: { atLeast: 3, atMost: 4 },
  offerRoundsInTotal: { atLeast: 9, atMost: 12 },
  prepareBudget: { year: 2027 },
  approveBudget: { year: 2027 },
  payFor: { what: { da: 'lokal tid', sv: 'lokal tid', en: 'local time' } },
  spendAppropriation: { year: 2026, what: { da: 'projektlederen', sv: 'projektledaren', en: 'the project leader' } },
  mapNeedsFirst: {},
  involveChildren: { phases: ['development', 'implementation', 'evaluation'] },
  drawUpPrinciples: {},
  askForApproval: {},
  carryLogos: {},
  drawUpCommunicationPlan: {},
  agreeRightsToJointMaterial: {},
  report: { from: day('2026-01-01'), until: day('2026-12-31') },
  reportOngoing: {},
  obtainConsent: {},
  storeDataSafely: {},
  notifyAuthority: { statute: '§ 153' },
  agreeOpeningHours: {},
  keepClosed: { occasion: 'dayAfterAscension', day: day('2027-05-07') },
  decideCase: { body: 'Byrådet', act: 'approve', caseNumber: '23/10651' },
  giveNotice: { takesEffect: day('2027-12-31') },
  giveNoticeAnyTime: {},
  terminateForCause: { causes: ['breach', 'materialChange'] },
  terminateForBreach: { threshold: 'material' },
  callRenegotiation: {},
  demandRemoval: { triggers: ['outdated', 'leaving'] },
};

/** One example of each code; a code the domain adds is missing here until it has one. */
export const every = { steps, missing, statusReasons, stateReasons, deeds };
