import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { inShort } from './in-short.ts';
import { ledgerOf } from './ledger.ts';

function reviews(months: number, countedFrom: 'start' | 'calendarYear', term: readonly [string | null, string | null]) {
  const timing = { kind: 'everyMonths', months, countedFrom } as const;
  const agreement = anAgreement({ clauses: [aTerm(...term), aClause('review', { timing }, { ruleIds: ['S1.23'] })] });
  return ledgerOf(agreement, { from: day('2024-01-01'), until: day('2026-12-31') }, day('2024-01-01'));
}

describe('a review in any period', () => {
  it.each([
    {
      months: 18,
      countedFrom: 'start',
      term: ['2023-03-15', '2027-12-31'],
      due: ['2024-09-14', '2026-03-14', '2027-09-14'],
      because: 'eighteen months from the first day of the term',
    },
    {
      months: 9,
      countedFrom: 'calendarYear',
      term: ['2024-02-01', '2026-12-31'],
      due: ['2025-06-30', '2026-03-31', '2026-12-31'],
      because: 'the nine months that had begun before the term do not count',
    },
    {
      months: 1,
      countedFrom: 'start',
      term: ['2024-01-31', '2024-05-15'],
      due: ['2024-02-28', '2024-03-30', '2024-04-29'],
      because: 'each month is clamped by itself, and the last is not whole',
    },
    {
      months: 6,
      countedFrom: 'start',
      term: ['2018-01-01', '2020-12-31'],
      due: [],
      because: 'it was over before the years that are looked at',
    },
    {
      months: 24,
      countedFrom: 'start',
      term: ['2024-01-01', '2025-06-30'],
      due: [],
      because: 'it ends before two years are over',
    },
  ] as const)(
    'every $months months from the $countedFrom: $due, since $because',
    ({ countedFrom, due, months, term }) => {
      expect(reviews(months, countedFrom, term).map(({ dueOn }) => dueOn.known && dueOn.value.toString())).toEqual(due);
    },
  );

  it('tells its steps and keeps a key of its own', () => {
    const [first] = reviews(18, 'start', ['2023-03-15', '2027-12-31']);
    expect([first && inShort(first), first?.because]).toEqual([
      'review/review/2023-03-15, 2023-03-15 .. 2024-09-14, open',
      {
        rules: ['S1.23'],
        clause: 'review',
        steps: [
          { code: 'everyMonths', months: 18, from: day('2023-03-15') },
          { code: 'periodOf', every: 'months', from: day('2023-03-15'), until: day('2024-09-14') },
        ],
      },
    ]);
  });

  it('is undetermined without a start', () => {
    expect(reviews(18, 'start', [null, null]).map(inShort)).toEqual([
      'review/review/every-months, ? .. startUnstated, undetermined',
    ]);
  });
});
