import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { lastDayToGiveNotice } from './exit.ts';
import { counselling, iop, leaving, village } from './an-exit.ts';

describe('out by a wished day, the last day to give notice', () => {
  it.each([
    {
      rule: 'S0.59',
      of: village,
      ground: 'ordinary',
      wished: '2025-07-01',
      last: '2025-01-01',
      because: 'the day itself counts',
    },
    {
      rule: 'S4.33',
      of: counselling,
      ground: 'ordinary',
      wished: '2025-12-31',
      last: '2025-06-30',
      because: 'S4.34: the day of the yearly discussion',
    },
    { rule: 'S0.60', of: village, ground: 'breach', wished: '2026-05-04', last: '2026-05-04', because: 'at once' },
    {
      rule: 'S0.61',
      of: village,
      ground: 'ordinary',
      wished: '2033-06-30',
      last: '2032-12-01',
      because: 'the last month that comes before the end',
    },
  ] as const)('$rule $ground by $wished: $because', ({ ground, last, of, wished }) => {
    const answer = lastDayToGiveNotice(of, leaving(ground), day(wished));
    expect(answer.known ? answer.value.toString() : answer.missing).toBe(last);
  });

  it.each([
    {
      of: village,
      ground: 'ordinary',
      wished: '2033-07-01',
      missing: { code: 'endsByItself', day: day('2033-06-30') },
      because: 'S0.61: it has run out by then',
    },
    {
      of: village,
      ground: 'ordinary',
      wished: '2024-08-01',
      missing: { code: 'noDayReaches', wished: day('2024-08-01') },
      because: 'notice would have come before the start',
    },
    {
      of: iop,
      ground: 'ordinary',
      wished: '2020-01-01',
      missing: { code: 'silent', family: 'ordinaryTermination' },
      because: 'S3.43',
    },
  ] as const)('is undetermined by $wished: $because', ({ ground, missing, of, wished }) => {
    const answer = lastDayToGiveNotice(of, leaving(ground), day(wished));
    expect(answer.known ? answer.value.toString() : answer.missing).toEqual(missing);
  });

  it('is undetermined where no notice may take effect so early', () => {
    const bound = anAgreement({ clauses: [aClause('ordinaryTermination', { notEffectiveBefore: '2027-03-15' })] });
    const [early, late] = ['2027-03-14', '2027-03-15'].map((wished) =>
      lastDayToGiveNotice(bound, leaving('ordinary'), day(wished)),
    );
    expect([early?.known ? null : early?.missing, late?.known && late.value.toString()]).toEqual([
      { code: 'noDayReaches', wished: day('2027-03-14') },
      '2026-09-15',
    ]);
  });
});
