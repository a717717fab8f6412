import { describe, expect, it } from 'vitest';
import { anAgreement } from '../../agreement/an-agreement.ts';
import { exitByNotice } from '../../agreement/index.ts';
import { day } from '../../calendar/index.ts';
import { dayAt, isoAt, placesFrom } from '../../calendar/a-wall-calendar.ts';
import { aClause, aTerm } from '../../clause/a-clause.ts';
import type { NoticeTerms } from '../../clause/index.ts';
import { ledgerOf } from '../ledger.ts';

type Termination = NonNullable<Parameters<typeof aClause<'ordinaryTermination'>>[1]>;
const counting = 'fromNoticeDay';
const threeMonths = (alignment: NoticeTerms['alignment']): NoticeTerms => ({
  length: { months: 3 },
  counting,
  alignment,
});

function rights(
  parameters: Termination,
  term: readonly [string | null, string | null],
  [from, until]: readonly [string, string],
) {
  const agreement = anAgreement({ clauses: [aTerm(term[0], term[1]), aClause('ordinaryTermination', parameters)] });
  const entries = ledgerOf(agreement, { from: day(from), until: day(until) }, day('2026-03-01'));
  return entries.map(({ deed, dueOn, opensOn, who }) => ({
    who: who.join('+'),
    effect: deed.code === 'giveNotice' ? deed.takesEffect.toString() : 'any',
    span: `${opensOn} to ${dueOn.known ? dueOn.value : dueOn.missing.code}`,
  }));
}

describe('S0.59, S4.33 the right to give notice has one window for each day it can take effect', () => {
  it.each([
    {
      alignment: { edge: 'end', of: 'quarter' },
      windows: ['2026-01-01 to 2026-03-31 for 2026-06-30', '2026-04-01 to 2026-06-30 for 2026-09-30'],
      because: 'a June of 30 days does not open it a quarter early',
    },
    {
      alignment: { edge: 'start', of: 'quarter' },
      windows: ['2026-01-02 to 2026-04-01 for 2026-07-01', '2026-04-02 to 2026-07-01 for 2026-10-01'],
      because: 'the first of a quarter counts',
    },
    {
      alignment: { edge: 'end', of: 'year' },
      windows: ['2025-10-01 to 2026-09-30 for 2026-12-31'],
      because: 'the year has one end',
    },
    {
      alignment: { edge: 'start', of: 'month' },
      windows: ['2020-01-01 to onDemand for any'],
      because: 'a window a month would say nothing',
    },
    { alignment: null, windows: ['2020-01-01 to onDemand for any'], because: 'any day will do' },
  ] as const)('three months, $windows: $because', ({ alignment, windows }) => {
    const found = rights({ notice: threeMonths(alignment) }, ['2020-01-01', null], ['2026-03-01', '2026-06-15']);
    expect(found.map(({ effect, span }) => `${span} for ${effect}`)).toEqual(windows);
  });

  it.each([
    {
      term: ['2020-01-01', '2026-12-31'],
      window: ['2026-01-01', '2026-12-31'],
      windows: ['2026-01-01 to 2026-03-31 for 2026-06-30', '2026-04-01 to 2026-06-30 for 2026-09-30'],
      because: 'the end of the year comes by itself',
    },
    {
      term: ['2026-02-10', null],
      window: ['2026-01-01', '2026-04-30'],
      windows: ['2026-02-10 to 2026-03-31 for 2026-06-30', '2026-04-01 to 2026-06-30 for 2026-09-30'],
      because: 'no window opens before the agreement',
    },
    {
      term: [null, null],
      window: ['2026-01-01', '2026-04-30'],
      windows: ['null to startUnstated for any'],
      because: 'a right whose days are unknown is still a right',
    },
  ] as const)('$windows: $because', ({ term, window, windows }) => {
    const found = rights({ notice: threeMonths({ edge: 'end', of: 'quarter' }) }, term, window);
    expect(found.map(({ effect, span }) => `${span} for ${effect}`)).toEqual(windows);
  });

  it.each([
    {
      alignment: { edge: 'start', of: 'month' },
      last: '2032-12-01',
      because: 'S0.61: to 1 June; to 1 July would change nothing',
    },
    { alignment: { edge: 'end', of: 'month' }, last: '2032-11-30', because: 'to the end of May' },
    { alignment: null, last: '2032-12-29', because: 'one day before the end' },
  ] as const)('is open to $last where the term ends 30 June 2033: $because', ({ alignment, last }) => {
    const notice = { length: { months: 6 }, counting, alignment } as const;
    const found = rights({ notice }, ['2024-01-01', '2033-06-30'], ['2026-01-01', '2026-12-31']);
    expect(found.map(({ span }) => span)).toEqual([`2024-01-01 to ${last}`]);
  });

  it('gives a party its own windows', () => {
    const noticeByParty = [{ party: 'organisation', notice: threeMonths({ edge: 'end', of: 'year' }) }];
    expect(
      rights({ notice: threeMonths(null), noticeByParty }, ['2020-01-01', null], ['2026-03-01', '2026-03-31']),
    ).toEqual([
      { who: 'organisation', effect: '2026-12-31', span: '2025-10-01 to 2026-09-30' },
      { who: 'municipality', effect: 'any', span: '2020-01-01 to onDemand' },
    ]);
  });

  it('is no right at all where the term is shorter than the notice', () => {
    expect(rights({ notice: threeMonths(null) }, ['2026-01-01', '2026-02-28'], ['2026-01-01', '2026-12-31'])).toEqual(
      [],
    );
  });

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
        const found = windows.filter(
          ({ span }) => span.slice(0, 10) <= isoAt(place) && isoAt(place) <= span.slice(-10),
        );
        return found.map(({ effect }) => effect).join() !== expected.join();
      });
      expect(wrong.map(isoAt)).toEqual([]);
    },
  );
});
