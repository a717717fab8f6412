import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { asKnownOn, clauseOf } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { contributionDue } from './contribution.ts';
import { roundsHeld } from './round.ts';

type Events = NonNullable<AgreementFacts['events']>;
type PerEvent = NonNullable<Parameters<typeof aClause<'paymentPerEvent'>>[1]>;

const sek = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });
const two = [sek(6_500_00), sek(10_000_00)];

function held(atStart: number | null, atEnd: number | null, on = '2019-03-04'): Events[number] {
  return {
    kind: 'roundHeld',
    on,
    by: 'organisation',
    key: 'spring',
    clause: 'payment-per-event',
    venue: null,
    atStart,
    atEnd,
    charged: null,
  };
}

function accepted(subject: string, by = 'municipality', on = '2019-03-06'): Events[number] {
  return { kind: 'accepted', on, by, subject };
}

function chosen(
  key: string,
  amount: number,
  by = 'organisation',
): Extract<Events[number], { kind: 'roundAmountChosen' }> {
  const reason = 'New material was needed.';
  return { kind: 'roundAmountChosen', on: '2019-03-05', by, key, round: 'spring', amount: sek(amount), reason };
}

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

function due(payment: PerEvent, events: Events) {
  const agreement = asKnownOn(
    anAgreement({
      clauses: [aTerm('2018-01-01', '2020-12-31'), aClause('paymentPerEvent', payment, { ruleIds: ['S3.20'] })],
      events,
    }),
    day('2019-06-01'),
  );
  const clause = clauseOf(agreement, 'paymentPerEvent');
  const [round] = clause ? roundsHeld(agreement, clause) : [];
  if (!clause || !round) throw new Error('no round is recorded');
  return contributionDue(agreement, clause, round);
}

function inShort(answer: ReturnType<typeof due>): string | number {
  if (!answer.known) return answer.missing.code;
  return answer.value.amount?.amountMinor ?? answer.value.reason?.code ?? '';
}

const round = accepted('roundHeld/spring');

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
