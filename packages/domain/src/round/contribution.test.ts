import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { accepted, due, type Events, held, inShort, round, sek } from './a-contribution.ts';

const two = [sek(6_500_00), sek(10_000_00)];

function chosen(
  key: string,
  amount: number,
  by = 'organisation',
): Extract<Events[number], { kind: 'roundAmountChosen' }> {
  const reason = 'New material was needed.';
  return { kind: 'roundAmountChosen', on: '2019-03-05', by, key, round: 'spring', amount: sek(amount), reason };
}

describe('S3.20, S3.28, S3.29 what a round costs', () => {
  it.each([
    { of: {}, events: [held(14, 12), round], is: 6_500_00, because: 'enough at both counts, and both say so' },
    { of: {}, events: [held(10, 10), round], is: 6_500_00, because: 'exactly ten is enough' },
    { of: {}, events: [held(20, 20), round], is: 6_500_00, because: 'twenty is the most' },
    { of: {}, events: [held(9, 9), round], is: 'tooFewTookPart', because: 'S3.29: nine is too few, nothing is due' },
    { of: {}, events: [held(9, 9)], is: 'tooFewTookPart', because: 'nothing due needs no second word' },
    {
      of: {},
      events: [held(12, 8), round],
      is: 'countingUnstated',
      because: 'S3.28: whether 12 or 8 counts is unstated',
    },
    { of: { counted: 'atStart' }, events: [held(12, 8), round], is: 6_500_00, because: 'counted at the start' },
    { of: { counted: 'atEnd' }, events: [held(12, 8), round], is: 'tooFewTookPart', because: 'counted at the end' },
    { of: {}, events: [held(12, null), round], is: 'participantsUncounted', because: 'one count of two' },
    { of: {}, events: [held(null, 12), round], is: 'participantsUncounted', because: 'the other count of two' },
    { of: { counted: 'atStart' }, events: [held(12, null), round], is: 6_500_00, because: 'the count that matters' },
    {
      of: { counted: 'atEnd' },
      events: [held(12, null), round],
      is: 'participantsUncounted',
      because: 'the other one',
    },
    { of: {}, events: [held(21, 21), round], is: 'aboveMostUnstated', because: 'more than twenty is unstated' },
    {
      of: { aboveMost: 'notHeld' },
      events: [held(21, 21), round],
      is: 'tooManyTookPart',
      because: 'refused by the clause',
    },
    { of: { aboveMost: 'paid' }, events: [held(21, 21), round], is: 6_500_00, because: 'paid by the clause' },
    { of: {}, events: [held(21, 14), round], is: 'countingUnstated', because: 'above the most at the start only' },
    { of: {}, events: [held(14, 12)], is: 'awaitsAcceptance', because: 'one party says so' },
    {
      of: {},
      events: [held(14, 12), accepted('roundHeld/spring', 'organisation')],
      is: 'awaitsAcceptance',
      because: 'the same party twice',
    },
  ] as const)('$is: $because', ({ events, is, of }) => {
    expect(inShort(due(of, events))).toBe(is);
  });
});

describe('S3.21 two amounts without a criterion', () => {
  it.each([
    { events: [], is: 'amountCriterionUnstated', because: 'nobody has chosen' },
    { events: [chosen('low', 6_500_00)], is: 'awaitsAcceptance', because: 'one has chosen' },
    { events: [chosen('low', 6_500_00), accepted('roundAmountChosen/low')], is: 6_500_00, because: 'both have chosen' },
    {
      events: [chosen('low', 6_500_00), accepted('roundAmountChosen/low'), chosen('high', 10_000_00)],
      is: 6_500_00,
      because: 'a new proposal does not undo what both chose',
    },
    {
      events: [
        chosen('low', 6_500_00),
        chosen('high', 10_000_00, 'municipality'),
        accepted('roundAmountChosen/high', 'organisation'),
        accepted('roundAmountChosen/low'),
      ],
      is: 10_000_00,
      because: 'the later proposal, once both accept it',
    },
  ] as const)('$is: $because', ({ events, is }) => {
    expect(inShort(due({ amounts: two }, [held(14, 14), round, ...events]))).toBe(is);
  });

  it('S3.21 takes no choice that was made for another round', () => {
    const autumn: Events[number] = {
      ...{ kind: 'roundHeld', on: '2019-05-04', by: 'organisation', key: 'autumn', clause: 'payment-per-event' },
      ...{ venue: null, atStart: 12, atEnd: 12, charged: null },
    };
    const other: Events[number] = { ...chosen('low', 6_500_00), round: 'autumn' };
    const events = [held(14, 14), round, autumn, other, accepted('roundAmountChosen/low')];
    expect(inShort(due({ amounts: two }, events))).toBe('amountCriterionUnstated');
  });

  it('says whose yes is missing for what', () => {
    const waits = (what: string) => ({
      known: false,
      missing: { code: 'awaitsAcceptance', what },
      because: { rules: ['S3.20'], clause: 'payment-per-event', steps: [] },
    });
    expect([due({}, [held(14, 14)]), due({ amounts: two }, [held(14, 14), round, chosen('low', 6_500_00)])]).toEqual([
      waits('round'),
      waits('amount'),
    ]);
  });

  it('names the criterion where there is one', () => {
    expect(due({ amounts: two, criterion: { en: 'new material' } }, [held(14, 14), round])).toMatchObject({
      known: false,
      missing: { code: 'amountByCriterion', criterion: { en: 'new material' }, amounts: two },
    });
  });

  it('tells every step', () => {
    expect(
      due({ amounts: two }, [held(14, 14), round, chosen('low', 6_500_00), accepted('roundAmountChosen/low')]),
    ).toEqual({
      known: true,
      value: { amount: sek(6_500_00), reason: null },
      because: {
        rules: ['S3.20'],
        clause: 'payment-per-event',
        steps: [
          { code: 'roundHeldOn', day: day('2019-03-04'), participants: 14 },
          { code: 'acceptedByBoth', day: day('2019-03-06') },
          { code: 'amountChosen', amount: sek(6_500_00), reason: 'New material was needed.' },
          { code: 'acceptedByBoth', day: day('2019-03-06') },
          { code: 'neverBeforeTheRound', day: day('2019-03-04') },
        ],
      },
    });
  });
});
