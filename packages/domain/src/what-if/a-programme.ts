import type { Agreement } from '../agreement/index.ts';
import { type AgreementInput, anAgreement } from '../agreement/an-agreement.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import type { ClauseInput } from '../clause/a-clause.ts';

export type Event = AgreementInput['events'][number];

const seats = [
  { from: 'each-municipality', atLeast: 1, atMost: null, rank: 'management' as const },
  { from: 'organisation', atLeast: 1, atMost: null, rank: 'unstated' as const },
];

const byWeight = {
  weight: 'onePerParty' as const,
  majority: null,
  quorum: null,
  tie: null,
};

/** Six months to the 1st, a steering group of the programme, one report over all, and marks to be taken off on leaving. */
const together: readonly ClauseInput[] = [
  aTerm('2024-01-01', '2033-06-30'),
  aClause('ordinaryTermination', {
    notice: { length: { months: 6 }, counting: 'fromNoticeDay', alignment: { edge: 'start', of: 'month' } },
  }),
  aClause(
    'governanceBody',
    { seats, sharedBy: 'programme', decisionRule: byWeight },
    { id: 'group', ruleIds: ['S0.46'] },
  ),
  aClause('funding', { budget: { preparedBy: 'organisation', approvedBy: 'group' } }),
  aClause('reporting', {
    by: 'organisation',
    toFunder: true,
    consolidated: true,
    report: 'programme-report',
    timing: { kind: 'everyPeriod', every: 'year', dueMonth: 3 },
  }),
  aClause('rightsToMaterials', { joint: 'agreedInPlan', removalOnDemand: { triggers: ['leaving'] } }),
];

/** One municipality with the organisation that all have in common. */
export function withMunicipality(municipality: string, events: readonly Event[] = []): Agreement {
  const agreement = anAgreement({
    key: `with-${municipality}`,
    recordsSince: '2026-01-01',
    clauses: together,
    events: [seat('municipality', municipality), seat('organisation', 'organisation'), ...events],
  });
  const [own, organisation] = agreement.parties;
  if (!own || !organisation) throw new Error('two parties');
  return { ...agreement, parties: [{ ...own, organisation: municipality }, organisation] };
}

function seat(by: string, organisation: string): Event {
  return {
    ...{ kind: 'memberSeated', on: '2026-02-01', by, key: `${organisation}-1`, body: 'group', organisation },
    ...{ rank: 'management', chairs: false },
  };
}

export function effort(key: string, scope: 'shared' | 'oneMunicipality' = 'shared'): Event {
  return {
    ...{ kind: 'effortRecorded', on: '2026-03-01', by: 'municipality', key, name: `Effort ${key}` },
    ...{ origin: 'newlyDeveloped', scope, commitments: [] },
  };
}
