import { describe, expect, it } from 'vitest';
import { type AgreementInput, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { type Role, rolesOf } from './role.ts';

type Event = AgreementInput['events'][number];
const half = { numerator: 1, denominator: 2 };
const filled = (on: string, facts: Partial<Extract<Event, { kind: 'roleFilled' }>> = {}): Event => ({
  ...{
    kind: 'roleFilled',
    on,
    by: 'municipality',
    key: `from-${on}`,
    role: 'project-leader',
    share: half,
    until: null,
  },
  ...facts,
});
const role = aClause(
  'role',
  { role: 'project-leader', of: 'each-municipality', recommendedShare: half, sitsIn: ['secretariat'] },
  { ruleIds: ['S0.36', 'S0.37'] },
);
const secretariat = aClause('governanceBody', { body: 'secretariat', name: { en: 'the secretariat' } });

function only(events: readonly Event[], facts: Parameters<typeof anAgreement>[0] = {}): Role {
  const clauses = [aTerm('2025-07-01', '2033-06-30'), role, secretariat];
  const [found] = rolesOf(anAgreement({ recordsSince: '2026-01-01', clauses, events, ...facts }), day('2026-11-21'));
  if (!found) throw new Error('no role');
  return found;
}

function says(...args: Parameters<typeof only>): string {
  const { standing } = only(...args);
  if (!standing.known) return standing.missing.code;
  const { daysBelow, gapDays, state, stretches } = standing.value;
  return `${state}, ${stretches[0]?.from ?? 'never'}, ${gapDays} without, ${daysBelow} below`;
}

describe('S0.36 a local project leader over the whole term', () => {
  it.each<{ events: readonly Event[]; facts?: Parameters<typeof anAgreement>[0]; found: string; because: string }>([
    {
      events: [],
      found: 'gap, 2026-01-01, 325 without, 0 below',
      because: 'records are kept from January, and nobody is there',
    },
    { events: [filled('2025-07-01')], found: 'kept, 2025-07-01, 0 without, 0 below', because: 'from the first day' },
    {
      events: [filled('2025-01-01')],
      found: 'kept, 2025-07-01, 0 without, 0 below',
      because: 'the term begins in July',
    },
    {
      events: [
        filled('2025-07-01'),
        { kind: 'roleLeft', on: '2026-04-30', by: 'municipality', holding: 'from-2025-07-01' },
        filled('2026-06-15'),
      ],
      found: 'gap, 2025-07-01, 45 without, 0 below',
      because: 'May and half of June',
    },
    {
      events: [filled('2025-07-01', { share: { numerator: 2, denominator: 5 } })],
      found: 'belowRecommended, 2025-07-01, 0 without, 509 below',
      because: 'two fifths are less than half',
    },
    {
      events: [filled('2025-07-01', { share: null })],
      found: 'shareUnknown, 2025-07-01, 0 without, 0 below',
      because: 'nobody said how much',
    },
    { events: [], facts: { recordsSince: null }, found: 'roleNotRecorded', because: 'nobody keeps records' },
    {
      events: [filled('2026-03-01')],
      facts: { recordsSince: null },
      found: 'kept, 2026-03-01, 0 without, 0 below',
      because: 'before the first record nobody knows',
    },
    {
      events: [],
      facts: { recordsSince: '2027-01-01' },
      found: 'notYet, never, 0 without, 0 below',
      because: 'records begin next year',
    },
    {
      events: [filled('2026-03-01')],
      facts: {
        clauses: [
          aTerm('2025-07-01', null),
          aClause('role', { role: 'project-leader', of: 'municipality', filled: 'oncePerTerm' }),
        ],
      },
      found: 'kept, never, 0 without, 0 below',
      because: 'S1.26 named once is enough',
    },
    {
      events: [],
      facts: {
        clauses: [
          aTerm('2025-07-01', null),
          aClause('role', { role: 'project-leader', of: 'municipality', filled: 'oncePerTerm' }),
        ],
      },
      found: 'roleNotRecorded',
      because: 'S1.26 nobody is named and nothing says when',
    },
  ])('$found: $because', ({ events, facts, found }) => {
    expect(says(events, facts)).toBe(found);
  });

  it.each([
    { by: 'organisation', found: 'kept, 2026-01-01, 0 without, 0 below', because: 'the organisation keeps it filled' },
    { by: null, found: 'gap, 2026-01-01, 325 without, 0 below', because: 'nobody leads day to day' },
  ])('S4.23 the daily lead: $because', ({ by, found }) => {
    const events = by === null ? [] : [filled('2026-01-01', { by, role: 'daily-lead', share: null })];
    const clauses = [
      aTerm('2020-01-01', null),
      aClause('role', { role: 'daily-lead', of: 'organisation' }, { ruleIds: ['S4.23'] }),
    ];
    expect(says(events, { clauses })).toBe(found);
    expect(only(events, { clauses })).toMatchObject({ of: 'organisation', withoutSeatIn: by === null ? null : [] });
  });

  it('S0.37, S1.25 asks for a seat where the holder sits, while somebody holds it', () => {
    const seated: Event = {
      kind: 'memberSeated',
      on: '2026-01-05',
      by: 'municipality',
      key: 'leader',
      body: 'secretariat',
      organisation: 'municipality',
      rank: 'employee',
      chairs: false,
    };
    expect([
      only([]).withoutSeatIn,
      only([filled('2025-07-01')]).withoutSeatIn,
      only([filled('2025-07-01'), seated]).withoutSeatIn,
    ]).toEqual([null, [{ en: 'the secretariat' }], []]);
  });

  it('names the clause, the days looked at and the recommended part', () => {
    expect(only([filled('2025-07-01')]).standing.because).toEqual({
      rules: ['S0.36', 'S0.37'],
      clause: 'role',
      steps: [
        { code: 'lookedAt', from: day('2025-07-01'), until: day('2026-11-21') },
        { code: 'recommendedShare', numerator: 1, denominator: 2 },
      ],
    });
  });
});
