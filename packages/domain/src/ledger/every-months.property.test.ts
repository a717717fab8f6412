import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day, stretchesWithin } from '../calendar/index.ts';
import { dayAt, isoAt, monthsOn, placeOf, placeOfDay, placesFrom, tellingPlaces } from '../calendar/a-wall-calendar.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { inShort } from './in-short.ts';
import { ledgerOf } from './ledger.ts';

const wide = { from: day('2000-01-01'), until: day('2100-12-31') };

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

  it.each([1, 5, 9, 18, 36])('follows a walk over the leaves from 2000 to 2100 (every %i months)', (months) => {
    const wrong = tellingPlaces
      .filter((_, index) => index % 7 === 0)
      .filter((anchor) => {
        const byHand: string[] = [];
        for (let count = 0; monthsOn(anchor, count * months) <= placeOf(2100, 12, 31); count += 1) {
          const [from, next] = [monthsOn(anchor, count * months), monthsOn(anchor, (count + 1) * months)];
          if (next - 1 >= placeOf(2000, 1, 1)) byHand.push(`${isoAt(from)}..${isoAt(next - 1)}`);
        }
        const found = stretchesWithin(wide, dayAt(anchor), months).map(({ from, until }) => `${from}..${until}`);
        return JSON.stringify(found) !== JSON.stringify(byHand);
      });
    expect(wrong.map(isoAt)).toEqual([]);
  });

  it('begins the next stretch on the day after, whatever part of the term is looked at', () => {
    const anchor = day('2024-01-31');
    const wrong = placesFrom('2024-01-31', '2025-12-31').filter((place) => {
      const looked = dayAt(place);
      const [only, ...others] = stretchesWithin({ from: looked, until: looked }, anchor, 5);
      return !only || others.length > 0 || placeOfDay(only.from) > place || placeOfDay(only.until) < place;
    });
    expect(wrong.map(isoAt)).toEqual([]);
  });
});
