import { expect, it } from 'vitest';
import { anAgreement } from '../../agreement/an-agreement.ts';
import { isoAt, monthsOn, placeOfDay } from '../../calendar/a-wall-calendar.ts';
import { day } from '../../calendar/index.ts';
import { aClause, aTerm } from '../../clause/a-clause.ts';
import { ledgerOf } from '../ledger.ts';

type Plan = NonNullable<Parameters<typeof aClause<'plan'>>[1]>;

function plans(plan: Plan, term: readonly [string | null, string | null], window: readonly [string, string]) {
  const agreement = anAgreement({ clauses: [aTerm(term[0], term[1]), aClause('plan', plan)] });
  return ledgerOf(agreement, { from: day(window[0]), until: day(window[1]) }, day('2020-01-01'));
}

it.each([
  { start: '2000-01-01', yearsRun: 'calendarYear' },
  { start: '2000-02-29', yearsRun: 'agreementYear' },
  { start: '2003-08-31', yearsRun: 'agreementYear' },
  { start: '2001-12-31', yearsRun: 'calendarYear' },
] as const)('from $start by $yearsRun to 2100 as the leaves of a wall calendar turn', ({ start, yearsRun }) => {
  for (const updateEveryYears of [1, 2, 3]) {
    const first = placeOfDay(day(yearsRun === 'calendarYear' ? `${start.slice(0, 4)}-01-01` : start));
    const byHand: string[] = [];
    for (let number = 1; ; number += 1) {
      const place = monthsOn(first, 12 * updateEveryYears * number);
      if (isoAt(place) > '2100-12-31') break;
      byHand.push(isoAt(place - 1));
    }
    const dues = plans({ yearsRun, updateEveryYears }, [start, '2100-12-31'], [start, '2100-12-31']).flatMap(
      ({ dueOn }) => (dueOn.known ? [`${dueOn.value}`] : []),
    );
    expect(dues).toEqual(byHand);
  }
});
