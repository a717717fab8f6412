import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { accepted, due, type Events, held, inShort, type PerEvent, round, sek } from './a-contribution.ts';

function index(year: number, figure: string): Events[number] {
  const [key, clause] = [`index-${year}`, 'payment-per-event'];
  return {
    kind: 'indexEntered',
    on: '2019-01-10',
    by: 'organisation',
    key,
    clause,
    year,
    base: '100',
    figure,
    source: 'Yearbook',
  };
}

describe('an amount for each participant, with a cap, by an index', () => {
  const each: PerEvent = { per: 'participant', amounts: [sek(500_00)], counted: 'atEnd' };
  it.each([
    { of: {}, says: [], because: 'nothing but the round and both parties’ yes' },
    {
      of: each,
      says: [{ code: 'perParticipant', participants: 14, each: sek(500_00), amount: sek(7_000_00) }],
      because: 'no cap',
    },
    {
      of: { ...each, cap: sek(7_000_00) },
      says: [{ code: 'perParticipant', participants: 14, each: sek(500_00), amount: sek(7_000_00) }],
      because: 'exactly the cap is not cut off',
    },
    {
      of: { ...each, cap: sek(6_000_00) },
      says: [
        { code: 'perParticipant', participants: 14, each: sek(500_00), amount: sek(7_000_00) },
        { code: 'cappedAt', amount: sek(6_000_00) },
      ],
      because: 'cut off at the cap',
    },
  ] satisfies { of: PerEvent; says: unknown; because: string }[])('tells how: $because', ({ of, says }) => {
    expect(due(of, [held(14, 14), round]).because.steps).toEqual([
      { code: 'roundHeldOn', day: day('2019-03-04'), participants: 14 },
      { code: 'acceptedByBoth', day: day('2019-03-06') },
      ...says,
      { code: 'neverBeforeTheRound', day: day('2019-03-04') },
    ]);
  });

  it('S3.28 names both counts where each would cost something else', () => {
    expect(due({ ...each, counted: 'unstated' }, [held(16, 14), round])).toEqual({
      known: false,
      missing: { code: 'countingUnstated', atStart: 16, atEnd: 14 },
      because: { rules: ['S3.20'], clause: 'payment-per-event', steps: [] },
    });
  });

  const regulation = { index: { en: 'the index' }, firstYear: 2019, rounding: 'wholeUnit' } as const;
  it.each([
    { of: each, events: [held(16, 14), round], is: 7_000_00, because: '14 times 500' },
    { of: { ...each, cap: sek(6_000_00) }, events: [held(16, 14), round], is: 6_000_00, because: 'capped' },
    { of: { ...each, cap: sek(7_000_00) }, events: [held(16, 14), round], is: 7_000_00, because: 'exactly the cap' },
    {
      of: { ...each, counted: 'unstated' },
      events: [held(16, 14), round],
      is: 'countingUnstated',
      because: '16 or 14 times',
    },
    { of: { ...each, counted: 'unstated' }, events: [held(14, 14), round], is: 7_000_00, because: '14 either way' },
    { of: { regulation }, events: [held(14, 14), round], is: 'indexPending', because: 'no figure for 2019 yet' },
    {
      of: { regulation },
      events: [held(14, 14), round, index(2018, '102')],
      is: 'indexPending',
      because: 'a figure for another year',
    },
    {
      of: { regulation },
      events: [held(14, 14), round, index(2019, '102.5')],
      is: 'awaitsAcceptance',
      because: 'entered by one',
    },
    {
      of: { regulation },
      events: [held(14, 14), round, index(2019, '102.51'), accepted('indexEntered/index-2019')],
      is: 6_663_00,
      because: '6,663.15 to whole kronor',
    },
    {
      of: { regulation: { ...regulation, rounding: 'unstated' } },
      events: [held(14, 14), round, index(2019, '102.5001'), accepted('indexEntered/index-2019')],
      is: 'roundingUnstated',
      because: 'half an öre and no rule for it',
    },
    {
      of: { regulation: { ...regulation, firstYear: 2020 } },
      events: [held(14, 14), round],
      is: 6_500_00,
      because: 'the index begins later',
    },
  ] as const)('$is: $because', ({ events, is, of }) => {
    expect(inShort(due(of, events))).toBe(is);
  });
});

describe('what both chose where the agreement is open', () => {
  const choice = (chosenNow: Extract<Events[number], { kind: 'choiceMade' }>['chosen']): Events => [
    {
      kind: 'choiceMade',
      on: '2019-01-02',
      by: 'organisation',
      key: 'open',
      clause: 'payment-per-event',
      chosen: chosenNow,
    },
    accepted('choiceMade/open'),
  ];
  it.each([
    {
      chosen: { of: 'counting', counted: 'atStart' },
      events: [held(12, 8), round],
      is: 6_500_00,
      because: 'counted at the start',
    },
    {
      chosen: { of: 'counting', counted: 'atEnd' },
      events: [held(12, 8), round],
      is: 'tooFewTookPart',
      because: 'counted at the end',
    },
    {
      chosen: { of: 'aboveMost', aboveMost: 'paid' },
      events: [held(21, 21), round],
      is: 6_500_00,
      because: 'paid above twenty',
    },
  ] as const)('$is: $because', ({ chosen: now, events, is }) => {
    expect(inShort(due({}, [...choice(now), ...events]))).toBe(is);
    expect(inShort(due({}, [...choice(now).slice(0, 1), ...events]))).not.toBe(is);
  });
});
