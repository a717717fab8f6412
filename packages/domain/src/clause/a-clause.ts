import type { z } from 'zod';
import type { Clause, ClauseFamily, clauseSchema } from './clause.ts';

export type ClauseInput = z.input<typeof clauseSchema>;
type InputOf<Family extends ClauseFamily> = Extract<ClauseInput, { readonly family: Family }>;
type ParametersOf<Family extends ClauseFamily> = InputOf<Family>['parameters'];

const words = { en: 'Text' };

/** The plainest parameters of each family; a test names only what matters to it. */
const plain: { readonly [Family in ClauseFamily]: ParametersOf<Family> } = {
  parties: { mayGrow: false, invitedAbout: null, accession: 'signature', subMunicipalBodiesAreParties: false },
  purpose: {
    ageFrom: null,
    ageTo: null,
    includesPregnancy: false,
    purposes: [{ key: 'purpose', words }],
    needLevels: [],
  },
  focusAreas: { areas: [{ key: 'area', words }], mappingComesFirst: true },
  term: {
    start: { kind: 'day', on: '2020-01-01' },
    end: { kind: 'unstated', calledLimited: false },
    statedLength: null,
  },
  ordinaryTermination: {
    notice: { length: { months: 6 }, counting: 'fromNoticeDay', alignment: null },
    noticeByParty: [],
    notEffectiveBefore: null,
  },
  terminationForCause: {
    causes: ['breach', 'materialChange'],
    notice: { length: { months: 6 }, counting: 'fromNoticeDay', alignment: null },
    mayCallRenegotiation: true,
  },
  breach: { threshold: 'material', noticeLength: null },
  renewal: { kind: 'none' },
  review: { timing: { kind: 'everyPeriod', every: 'year', dueMonth: 6 }, mayAdjust: true },
  governanceBody: {
    body: 'group',
    name: words,
    aliases: [],
    sharedBy: 'agreement',
    established: null,
    seats: [],
    appointment: 'unstated',
    meetings: [],
    hosting: 'unstated',
    decisionRule: null,
    bindsLocalMeasures: false,
  },
  role: {
    role: 'coordinator',
    name: words,
    aliases: [],
    of: 'each-party',
    filled: 'wholeTerm',
    recommendedShare: null,
    sitsIn: [],
  },
  plan: {
    plan: 'plan',
    name: words,
    horizonYears: 2,
    updateEveryYears: 1,
    yearsRun: 'calendarYear',
    adoptedBy: null,
    mandatoryParts: [],
  },
  paymentByCalendar: {
    payer: 'municipality',
    payee: 'organisation',
    yearly: { amountMinor: 160_000_00, currency: 'DKK' },
    instalmentsPerYear: 4,
    split: 'even',
    timing: 'arrears',
    payeeInvoices: true,
    from: null,
  },
  paymentByInstalments: {
    payer: 'municipality',
    payee: 'organisation',
    total: { amountMinor: 300_000_00, currency: 'DKK' },
    parts: {
      of: 'shares',
      list: [
        { due: '2026-03-01', share: 1 },
        { due: '2027-03-01', share: 2 },
      ],
    },
    payeeInvoices: true,
  },
  paymentPerEvent: {
    payer: 'municipality',
    payee: 'organisation',
    amounts: [{ amountMinor: 6_500_00, currency: 'SEK' }],
    criterion: null,
    participants: { from: 10, to: 20 },
    perYear: null,
    inTotal: null,
    invoicing: ['afterEachEvent'],
    alsoPaidByPayer: [],
    venues: [],
  },
  appropriation: {
    by: 'municipality',
    body: 'Committee',
    yearly: { amountMinor: 325_000_00, currency: 'DKK' },
    fromYear: 2024,
    untilYear: 2026,
    paysFor: words,
    decidedOn: null,
  },
  funding: { funder: null, administeredBy: null, items: [], budget: null },
  commitment: {
    by: ['municipality'],
    to: ['organisation'],
    actions: [{ key: 'act', words, timing: { kind: 'continuous' }, ruleIds: [] }],
  },
  childrensInvolvement: { phases: ['development'], everyInitiative: true, principlesOwed: true },
  communication: { approval: null, logosRequiredOf: [], communicationPlan: false },
  rightsToMaterials: { own: 'maker', joint: 'unstated', removalOnDemand: null },
  reporting: {
    by: 'organisation',
    to: ['municipality'],
    toFunder: false,
    report: 'report',
    timing: { kind: 'everyPeriod', every: 'year', dueMonth: null },
    consolidated: false,
    registers: [],
  },
  dataProtection: { statutes: [], consentBy: null, storageBy: null, authorityFreeRoom: false, dutyToNotify: null },
  openingHours: {
    kept: 'organisation',
    agreedWith: 'municipality',
    closedOn: [],
    specialHours: null,
    contingency: [],
  },
  condition: { kind: 'prerequisiteAgreement', name: 'Compact', since: null },
  precedence: { documents: [{ key: 'agreement', name: words }], betweenClauses: null },
  signature: { signatories: [], originals: null },
};

/** A clause for tests, plain but for the parameters given (all of them where its kind is): its id is its family's name in lower case unless the head says otherwise. */
export function aClause<Family extends ClauseFamily>(
  family: Family,
  parameters: Partial<ParametersOf<Family>> = {},
  head: Partial<Pick<Clause, 'id' | 'ruleIds' | 'printedNumber'>> = {},
): InputOf<Family> {
  return {
    id: family.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    printedNumber: null,
    ruleIds: [],
    heading: words,
    body: words,
    ...head,
    family,
    parameters: 'kind' in parameters ? parameters : { ...plain[family], ...parameters },
  } as unknown as InputOf<Family>;
}

/** A term between two days; null leaves a side unstated. */
export function aTerm(start: string | null, end: string | null, ruleIds: readonly string[] = []): InputOf<'term'> {
  return aClause(
    'term',
    {
      start: start ? { kind: 'day', on: start } : { kind: 'unstated', noEarlierThan: null },
      end: end ? { kind: 'day', on: end } : { kind: 'unstated', calledLimited: false },
    },
    { ruleIds: [...ruleIds] },
  );
}
