import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { inShort } from '../ledger/in-short.ts';
import { ledgerOf } from '../ledger/index.ts';
import { anAgreement } from './an-agreement.ts';
import { exitByNotice, lastDayToGiveNotice } from './exit.ts';

/** Three months to the end of a quarter, two years at a time decided four months before, half-yearly instalments. */
const sixth = anAgreement({
  recordsSince: '2025-01-01',
  clauses: [
    aTerm('2025-01-01', '2026-12-31'),
    aClause('ordinaryTermination', {
      notice: { length: { months: 3 }, counting: 'fromNoticeDay', alignment: { edge: 'end', of: 'quarter' } },
    }),
    aClause('renewal', {
      kind: 'byDecision',
      extension: { months: 24 },
      decideBefore: { months: 4 },
      atMostTimes: null,
    }),
    aClause('paymentByCalendar', { instalmentsPerYear: 2, timing: 'advance' }),
  ],
  events: [{ kind: 'extended', on: '2026-08-01' }],
});
const leaving = { ground: 'ordinary', by: 'municipality', asOf: day('2026-09-01') } as const;

describe('a sixth agreement needs no code', () => {
  it.each([
    { given: '2026-09-30', effect: '2026-12-31', because: 'three months reach the 30th of December' },
    { given: '2026-10-01', effect: '2027-03-31', because: 'a day late is a quarter late' },
    { given: '2028-09-30', effect: '2028-12-31', because: 'the end it was extended to' },
  ])('notice on $given, out on $effect: $because', ({ effect, given }) => {
    const found = exitByNotice(sixth, leaving, day(given)).effect;
    expect(found.known && found.value.toString()).toBe(effect);
  });

  it('answers backwards', () => {
    const found = lastDayToGiveNotice(sixth, leaving, day('2027-06-30'));
    expect(found.known && found.value.toString()).toBe('2027-03-31');
  });

  it('has its duties and rights of a year', () => {
    const year = { from: day('2026-07-01'), until: day('2026-12-31') };
    expect(ledgerOf(sixth, year, day('2026-09-01')).map(inShort)).toEqual([
      'payment-by-calendar/instalment/2026-2, 2026-07-01 .. 2026-07-01, late',
      'payment-by-calendar/invoice/2026-2, 2026-07-01 .. 2026-07-01, late',
      'renewal/position/2026-12-31, 2025-01-01 .. 2026-08-31, fulfilled',
      'ordinary-termination/notice/2026-12-31, 2026-07-01 .. 2026-09-30, due',
      'ordinary-termination/notice/2027-03-31, 2026-10-01 .. 2026-12-31, notYet',
    ]);
  });
});
