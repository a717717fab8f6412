import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { clausesOf } from '../agreement/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { holdingOf, roundsHeld, roundsMissed } from './round.ts';

type Events = NonNullable<AgreementFacts['events']>;
const [clause, by] = ['courses', 'organisation'];

function held(atStart: number | null, atEnd: number | null, facts: { key?: string; clause?: string } = {}): Events {
  const round = { kind: 'roundHeld', on: '2019-03-04', by, key: 'spring', clause, venue: null } as const;
  return [{ ...round, atStart, atEnd, charged: null, ...facts }];
}

function missed(key: string, under: string): Events {
  return [{ kind: 'roundNotHeld', on: '2019-03-04', by, key, clause: under, reason: 'Snow' }];
}

function agreed(events: Events) {
  const agreement = anAgreement({
    clauses: [
      aClause('paymentPerEvent', { aboveMost: 'unstated' }, { id: 'courses', ruleIds: ['S3.28'] }),
      aClause('paymentPerEvent', { aboveMost: 'notHeld' }, { id: 'talks' }),
    ],
    events,
  });
  return { agreement, clauses: clausesOf(agreement, 'paymentPerEvent') };
}

describe('S3.28 whether a round counts as held', () => {
  const unknown = (missing: object) => ({ known: false, missing, steps: [] });
  it.each<{ at: readonly [number | null, number | null]; is: unknown; because: string }>([
    {
      at: [14, 14],
      is: { known: true, value: { participants: 14, between: null, reason: null }, steps: [] },
      because: 'both counts say the same',
    },
    {
      at: [12, 14],
      is: {
        known: true,
        value: { participants: 12, between: { atStart: 12, atEnd: 14 }, reason: null },
        steps: [{ code: 'eitherCountHolds', atStart: 12, atEnd: 14 }],
      },
      because: 'enough by either count; the lower is never too many',
    },
    {
      at: [14, 12],
      is: {
        known: true,
        value: { participants: 12, between: { atStart: 14, atEnd: 12 }, reason: null },
        steps: [{ code: 'eitherCountHolds', atStart: 14, atEnd: 12 }],
      },
      because: 'enough by either count, fewer at the end',
    },
    {
      at: [9, 8],
      is: {
        known: true,
        value: { participants: null, reason: { code: 'tooFewTookPart', participants: 8, atLeast: 10 } },
        steps: [{ code: 'eitherCountHolds', atStart: 9, atEnd: 8 }],
      },
      because: 'too few by either count',
    },
    {
      at: [9, 9],
      is: {
        known: true,
        value: { participants: null, reason: { code: 'tooFewTookPart', participants: 9, atLeast: 10 } },
        steps: [],
      },
      because: 'too few, and both counts say the same',
    },
    { at: [12, null], is: unknown({ code: 'participantsUncounted' }), because: 'nobody counted at the end' },
    { at: [null, 12], is: unknown({ code: 'participantsUncounted' }), because: 'nobody counted at the start' },
    { at: [12, 9], is: unknown({ code: 'countingUnstated', atStart: 12, atEnd: 9 }), because: 'the counts disagree' },
    {
      at: [22, 21],
      is: unknown({ code: 'countingUnstated', atStart: 22, atEnd: 21 }),
      because: 'what more than the most is, is unstated by either count',
    },
    {
      at: [20, 21],
      is: unknown({ code: 'countingUnstated', atStart: 20, atEnd: 21 }),
      because: 'too many by one count only',
    },
  ])('$at: $because', ({ at, is }) => {
    const { agreement, clauses } = agreed(held(...at));
    const found = clauses.slice(0, 1).flatMap((courses) => {
      const [round] = roundsHeld(agreement, courses);
      return round ? [holdingOf(courses, round)] : [];
    });
    expect(found.map(({ because, ...answer }) => ({ ...answer, steps: because.steps }))).toEqual([is]);
  });

  it('with too many is not held where the clause says so', () => {
    const { agreement, clauses } = agreed(held(21, 21, { clause: 'talks' }));
    expect(clauses.flatMap((one) => roundsHeld(agreement, one).map((round) => holdingOf(one, round)))).toEqual([
      {
        known: true,
        value: { participants: null, reason: { code: 'tooManyTookPart', participants: 21, atMost: 20 } },
        because: { rules: [], clause: 'talks', steps: [] },
      },
    ]);
  });

  it('belongs to the clause that it was held under', () => {
    const events = [
      ...held(12, 12),
      ...held(12, 12, { key: 'evening', clause: 'talks' }),
      ...missed('autumn', 'courses'),
      ...missed('winter', 'talks'),
    ];
    const { agreement, clauses } = agreed(events);
    expect(
      clauses.map((one) => [...roundsHeld(agreement, one), ...roundsMissed(agreement, one)].map(({ key }) => key)),
    ).toEqual([
      ['spring', 'autumn'],
      ['evening', 'winter'],
    ]);
  });
});
