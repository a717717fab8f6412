import type { RecordKind, WrittenRecord } from '@landsby/domain/record';

type Written<Kind extends RecordKind> = Omit<WrittenRecord<Kind>, 'kind' | 'on' | 'by'>;

const money = (amountMinor: number) => ({ amountMinor, currency: 'DKK' as const });
const reason = 'Words a person wrote.';

/** One record of each kind as JSON; a kind the domain adds is missing here until it has one. */
export const everyRecord: { readonly [Kind in RecordKind]: Written<Kind> } = {
  mappingDone: { findings: reason },
  effortRecorded: { key: 'reading', name: 'Reading', origin: 'newlyDeveloped', scope: 'shared', commitments: [] },
  effortMadeFinal: { effort: 'reading', process: reason },
  involvementRecorded: { effort: 'reading', phase: 'development', participants: 14, how: reason },
  effortCompleted: { effort: 'reading' },
  planDrawnUp: { key: 'plan-2027', plan: 'action-plan', firstYear: 2027, parts: [], efforts: ['reading', 'play'] },
  accepted: { subject: 'planDrawnUp/plan-2027' },
  choiceMade: {
    key: 'years',
    clause: 'plan',
    chosen: { of: 'planYears', yearsRun: 'calendarYear' },
  },
  budgetPrepared: { key: 'budget-2027', year: 2027, body: 'secretariat', total: money(2_500_000) },
  budgetApproved: { budget: 'budget-2027', body: 'group' },
  dialogueHeld: { key: 'talk', about: 'budget', change: reason },
  deviationMade: { from: 'operationalPlan', dialogue: 'talk', change: reason },
  joined: {
    party: 'newcomer',
    organisation: 'newcomer',
    side: 'municipality',
    actingThrough: null,
    decision: { body: 'The board', on: '2026-11-03' },
  },
  conditionMet: { key: 'support', clause: 'hub', met: true, reason },
  dutyWaived: { entry: 'review/review/2026', reason },
  breachDeclared: { entry: 'review/review/2026', reason },
  judgementMade: { clause: 'trust', commitment: null, kept: 'partlyKept', reason },
  occasionMet: { clause: 'safety', commitment: null, people: 3 },
  roundHeld: { key: 'spring', clause: 'courses', venue: 'Nord', atStart: 14, atEnd: 12, charged: null },
  roundNotHeld: { key: 'autumn', clause: 'courses', reason },
  roundAmountChosen: { key: 'amount', round: 'spring', amount: money(650_000), reason },
  indexEntered: { key: 'index', clause: 'courses', year: 2027, base: '117.3', figure: '119.8', source: reason },
  extraOrderPlaced: { key: 'talk', payer: 'municipality', payee: 'organisation', what: reason, amount: money(900_000) },
  materialRecorded: { key: 'guide', title: 'Guide', makers: ['municipality', 'organisation'] },
  materialRightsAgreed: {
    key: 'rights',
    material: 'guide',
    owners: ['organisation'],
    writtenIn: 'plan',
    terms: reason,
  },
  assetVersioned: { asset: 'poster', version: 2, title: 'Poster', of: 'marketing', material: null, carries: [] },
  assetApproved: { asset: 'poster', version: 2, approved: true, note: null },
  assetPublished: { asset: 'poster', version: 2, where: reason },
  removalDemanded: { key: 'demand', trigger: 'leaving', asset: null },
  memberSeated: {
    key: 'furesoe-leadership',
    body: 'steering-group',
    organisation: 'furesoe',
    rank: 'management',
    chairs: true,
  },
  memberLeft: { seat: 'furesoe-leadership' },
  meetingHeld: {
    key: 'november',
    body: 'steering-group',
    host: 'furesoe',
    attended: [{ organisation: 'furesoe', rank: 'management', count: 2 }],
    agenda: [],
  },
  voteHeld: {
    key: 'plan',
    body: 'steering-group',
    motion: 'En fælles plan',
    concerns: 'jointMatters',
    until: null,
    ballots: [],
  },
  ballotCast: { vote: 'plan', seat: null, ballot: 'against' },
  roleFilled: { key: 'first', role: 'project-leader', share: null, until: null },
  roleLeft: { holding: 'first' },
  removalDone: { demand: 'demand', asset: 'poster', version: 2 },
};
