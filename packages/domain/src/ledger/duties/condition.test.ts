import { describe, expect, it } from 'vitest';
import { anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause, aTerm } from '../../clause/a-clause.ts';
import { fulfilDuty } from '../fulfil-duty.ts';
import { inShort } from '../in-short.ts';
import { ledgerOf } from '../ledger.ts';

const today = day('2026-11-21');
const window = { from: day('2026-01-01'), until: day('2026-12-31') };
const agreement = anAgreement({
  conclusion: { kind: 'notConcluded' },
  clauses: [
    aTerm(null, '2033-06-30'),
    aClause('commitment'),
    aClause('condition', {
      kind: 'politicalDecision',
      of: 'municipality',
      caseNumber: '23/10651',
      chain: [
        { body: 'committee', name: 'Committee', act: 'recommend' },
        { body: 'council', name: 'Council', act: 'approve' },
      ],
      administrationRecommends: true,
      annex: null,
    }),
  ],
  events: [{ kind: 'decisionTaken', on: '2026-02-21', body: 'committee', outcome: 'recommended' }],
});

describe('S2.04, S2.05 the instances decide before there is an agreement', () => {
  it('shows what is settled and what is outstanding, while all else waits', () => {
    expect(ledgerOf(agreement, window, today).map(inShort)).toEqual([
      'commitment/act/always, ? .. continuous, notYet',
      'condition/decision/committee, ? .. noDeadline, fulfilled',
      'condition/decision/council, ? .. noDeadline, undetermined',
    ]);
  });

  it('knows the day an instance decided, and nothing the day before', () => {
    const [before, after] = ['2026-02-20', '2026-02-21'].map(
      (asOf) => ledgerOf(agreement, window, day(asOf)).find(({ key }) => key.endsWith('committee'))?.stateBecause,
    );
    expect([before, after]).toEqual([
      { code: 'dueUndetermined', missing: 'noDeadline' },
      { code: 'decidedOn', day: day('2026-02-21') },
    ]);
  });

  it('is nothing a party can tick off', () => {
    const tick = (body: string) =>
      fulfilDuty(agreement, { entry: `condition/decision/${body}`, by: 'municipality', on: today }, today);
    expect([tick('council'), tick('committee')]).toEqual([
      { accepted: false, refusal: { kind: 'DutyNotOpen', state: 'undetermined' } },
      { accepted: false, refusal: { kind: 'AlreadyFulfilled', fulfilledOn: day('2026-02-21') } },
    ]);
  });
});
