import type { StatusReason } from '@landsby/domain/agreement';
import type { BodyFault } from '@landsby/domain/body';
import type { Blocked } from '@landsby/domain/lead-time';
import type { Deed, FundingQuestion, StateReason } from '@landsby/domain/ledger';
import type { CitationQuestion } from '@landsby/domain/statute';
import type { ProvisionSays } from '@landsby/domain/provision';
import type { Standing } from '../catalogue.ts';
import { faults } from './every-fault.ts';
import { refusals } from './every-refusal.ts';
import { missing, steps } from './every-step.ts';
import { day, type Examples, group, money, plan, quarter } from './example-facts.ts';

const statusReasons: Examples<StatusReason> = {
  isTemplate: {},
  openSlots: { count: 17 },
  notConcluded: {},
  concludedOn: { day: day('2024-03-20') },
  conclusionDayUnknown: {},
  administrationRecommends: { caseNumber: '23/10651' },
  finalInstanceOutstanding: { body: 'Byrådet' },
  decided: { body: 'Byrådet', outcome: 'approved', day: day('2024-03-12') },
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
  attested: { day: day('2026-10-12'), by: ['municipality', 'organisation'] },
  awaitsOther: { day: day('2026-10-12'), by: ['municipality'] },
  waivedOn: { day: day('2026-10-12'), by: ['municipality'], reason: 'Words a person wrote.' },
  waiverAwaits: { day: day('2026-10-12'), by: ['municipality'] },
  breachDeclaredOn: { day: day('2026-10-12'), by: 'municipality', reason: 'Words a person wrote.' },
  decidedOn: { day: day('2020-05-04') },
  leftBefore: { day: day('2027-05-31') },
  standing: {},
  waitsForEvent: { event: 'concern-for-a-child' },
  notConcluded: {},
  endedBefore: { day: day('2027-05-31') },
  dayPassed: { day: day('2026-05-15') },
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
  payForRound: { day: day('2026-10-07') },
  invoiceRound: { day: day('2026-10-07') },
  answerApproval: { title: 'Plakat', version: 2 },
  takeOffMarks: { title: 'Plakat', version: 2 },
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
  talkBeforeDeviation: { from: ['operationalPlan', 'budget'] },
  giveNotice: { takesEffect: day('2027-12-31') },
  giveNoticeAnyTime: {},
  terminateForCause: { causes: ['breach', 'materialChange'] },
  terminateForBreach: { threshold: 'material' },
  callRenegotiation: {},
  demandRemoval: { triggers: ['outdated', 'leaving'] },
};

const questions: Examples<FundingQuestion | CitationQuestion> = {
  maybePaidTwice: {
    first: { da: 'en forvaltning', sv: 'en förvaltning', en: 'an administration' },
    second: 'borås',
    from: day('2018-01-01'),
    until: day('2020-12-31'),
  },
  maybePaidTwiceFrom: { first: 'borås', second: 'furesø', from: day('2018-01-01') },
  maybePaidTwiceSometime: { first: 'borås', second: 'furesø' },
  policyEndsFirst: { policy: 'Programmet', until: day('2020-12-31'), ends: day('2022-12-31') },
  policyEndsDuringTerm: { policy: 'Programmet', until: day('2020-12-31') },
  policyEndsBeforeExtension: { policy: 'Programmet', until: day('2020-12-31'), extendedUntil: day('2022-12-31') },
  supersededWhenCited: { citedAs: 'Persondataloven', since: day('2018-05-25'), by: ['GDPR', 'Databeskyttelsesloven'] },
  supersededSince: { citedAs: 'Serviceloven § 153', since: day('2024-01-01'), by: ['Barnets Lov'] },
  perhapsSupersededWhenCited: { citedAs: 'Serviceloven', since: day('2024-01-01'), by: ['Barnets Lov'] },
  perhapsSupersededSince: { citedAs: 'Serviceloven § 18', since: day('2024-01-01'), by: ['Barnets Lov'] },
  notYetInForceWhenCited: { citedAs: 'Barnets Lov', citedOn: day('2023-10-01'), inForceFrom: day('2024-01-01') },
};

const blocked: Examples<Blocked> = {
  legalDatePassed: { day: day('2026-11-01') },
  noMeetingLeft: { body: 'Byrådet', from: day('2026-11-22'), until: day('2026-12-10') },
  handInPassed: { body: 'Økonomiudvalget', handInBy: day('2026-11-12'), meeting: day('2026-11-24') },
  officeNeedsLonger: { body: 'Børneudvalget', days: 28, left: 9, handInBy: day('2026-12-01') },
};

const bodyFaults: Examples<BodyFault> = {
  seatMissing: { of: 'furesoe', rank: 'management', count: 2 },
  wrongRank: { of: 'furesoe', rank: 'management', found: 'employee' },
  tooManySeats: { of: 'furesoe', rank: 'elected', atMost: 1, count: 3 },
  seatOfOneWhoLeft: { of: 'furesoe', lastDay: day('2026-08-31') },
  seatOfOneOutside: { of: 'furesoe' },
  seatWaits: { of: 'furesoe', waitsFor: ['boerns-vilkaar'] },
};

const standings: Examples<Standing> = {
  notHeld: { reason: '—' },
  tooFewTookPart: { participants: 8, atLeast: 10 },
  tooManyTookPart: { participants: 23, atMost: 20 },
  targetReached: { held: 3, atLeast: 3, atMost: 4 },
  targetExceeded: { held: 5, atMost: 4 },
  targetAhead: { held: 2, missing: 7, day: day('2026-12-31') },
  targetMissed: { held: 2, atLeast: 3, day: day('2025-12-31') },
  targetNotFollowed: { held: 1, day: day('2025-12-31') },
  targetWithoutEnd: { held: 2, missing: 7 },
  spreadOverYear: { year: 2026, halfYears: 2 },
  bunchedInHalfYear: { year: 2026, held: 3 },
  longestGap: { days: 120, from: day('2026-02-03'), until: day('2026-06-03') },
  venuesWithout: { venues: ['Mødested Nord', 'Mødested Syd'] },
  noApprovalNeeded: { by: 'organisation' },
  approvedOn: { by: 'organisation', version: 2, day: day('2026-10-07') },
  declinedOn: { by: 'organisation', version: 2, day: day('2026-10-07') },
  approvalAwaited: { by: 'organisation', version: 2, day: day('2026-10-07') },
  approvalVoided: { by: 'organisation', version: 3, approved: 2 },
  approvalScopeUnsettled: { by: 'organisation' },
  logosShown: { parties: ['municipality', 'organisation'] },
  logosMissing: { parties: ['municipality'] },
};

const service = { da: 'kurser', sv: 'kurser', en: 'courses' };
const register = { da: 'alder', sv: 'ålder', en: 'age' };
const atLevel = { level: 3, party: 'organisation', activities: ['counselling', 'volunteering'] };
const provisions: Examples<ProvisionSays> = {
  serviceFree: { service, audience: 'professionals' },
  servicePaid: { service, audience: 'families', by: ['municipality'] },
  servicePriceOpen: { service, audience: 'families' },
  criterionAnswered: { goal: 3, criterion: 1, efforts: ['Fælles læsning'] },
  criterionUnanswered: { goal: 3, criterion: 2 },
  sectionsUntold: { caseNumber: '23/10651' },
  sectionWritten: { section: 'presentation' },
  sectionNoRemarks: { section: 'legalBasis' },
  sectionEmpty: { section: 'annexes' },
  sectionAbsent: { section: 'furtherCourse' },
  recommends: { number: 1, what: { da: 'godkende aftalen', sv: 'godkänna avtalet', en: 'approve the agreement' } },
  recommendationMissing: { number: 2 },
  recommendationDoubled: { number: 2 },
  annexPublic: { annex: '27899/24', documentId: '3296197' },
  annexClosed: { annex: '27899/24', documentId: '3296197' },
  annexMark: { annex: '27899/24', mark: '(H)' },
  countsReadByAll: {},
  readsCounselling: { party: 'organisation' },
  neverReadsCounselling: { party: 'municipality' },
  familyWithin: { example: 'inEveryWay', age: 6 },
  familyOutside: { example: 'childOlder', age: 7 },
  familyOpen: { example: 'ageUnknown', age: 0 },
  leadsAtLevel: atLevel,
  givesAtLevel: atLevel,
  supportsAtLevel: atLevel,
  nothingAtLevel: { level: 1, party: 'municipality' },
  registersCount: { what: register },
  registersAttribute: { what: register },
  registersSensitive: { what: register },
  registersFreeText: { what: register },
  registerUnclassed: { what: register },
  familiesCounted: { activity: 'Café', families: 12, ...quarter },
};

/** One example of each code; a code the domain adds is missing here until it has one. */
export const every = {
  bodyFaults,
  faults,
  standings,
  provisions,
  steps,
  missing,
  statusReasons,
  stateReasons,
  deeds,
  refusals,
  questions,
  blocked,
};
