import { expect, it } from 'vitest';
import { anAgreement } from '../../agreement/an-agreement.ts';
import { exitByNotice } from '../../agreement/index.ts';
import { dayAt, isoAt, placesFrom } from '../../calendar/a-wall-calendar.ts';
import { day } from '../../calendar/index.ts';
import { aClause, aTerm } from '../../clause/a-clause.ts';
import { rights } from './a-right-to-leave.ts';

const counting = 'fromNoticeDay';
const forms = (['quarter', 'halfYear', 'year'] as const).flatMap((of) =>
  (['start', 'end'] as const).flatMap((edge) =>
    [{ months: 1 }, { months: 6 }, { months: 30 }, { days: 100 }].map(
      (length) => ({ alignment: { edge, of }, counting, length }) as const,
    ),
  ),
);

it.each(forms)(
  'each day of a term that still changes something lies in the one window of its effect ($length to the $alignment.edge of a $alignment.of)',
  (notice) => {
    const term = ['2022-02-10', '2027-05-20'] as const;
    const parameters = { notice, notEffectiveBefore: '2023-03-01' };
    const agreement = anAgreement({ clauses: [aTerm(...term), aClause('ordinaryTermination', parameters)] });
    const windows = rights(parameters, term, term);
    const wrong = placesFrom(...term).filter((place) => {
      const exit = exitByNotice(
        agreement,
        { ground: 'ordinary', by: 'municipality', asOf: day('2026-03-01') },
        dayAt(place),
      );
      const expected = exit.effect.known && !exit.moot ? [exit.effect.value.toString()] : [];
      const found = windows.filter(({ span }) => span.slice(0, 10) <= isoAt(place) && isoAt(place) <= span.slice(-10));
      return found.map(({ effect }) => effect).join() !== expected.join();
    });
    expect(wrong.map(isoAt)).toEqual([]);
  },
);
