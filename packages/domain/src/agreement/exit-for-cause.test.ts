import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { exitByNotice, lastDayToGiveNotice } from './exit.ts';
import { iop, leaving, told, village } from './an-exit.ts';

describe('notice for a cause or a breach', () => {
  it('S0.60 tells that a breach takes effect at once, asked either way', () => {
    const effect = {
      known: true,
      value: day('2026-05-04'),
      because: {
        rules: ['S0.60'],
        clause: 'breach',
        steps: [{ code: 'immediate', day: day('2026-05-04') }],
      },
    };
    expect([
      exitByNotice(village, leaving('breach'), day('2026-05-04')),
      lastDayToGiveNotice(village, leaving('breach'), day('2026-05-04')),
    ]).toEqual([
      { ground: 'breach', effect, lastDay: day('2026-05-04'), moot: null, needsCause: ['materialBreach'] },
      effect,
    ]);
  });

  it('names the causes that must be given', () => {
    const anyBreach = anAgreement({ clauses: [aClause('breach', { threshold: 'any' })] });
    expect([
      exitByNotice(iop, leaving('forCause'), day('2019-01-01')).needsCause,
      exitByNotice(village, leaving('breach'), day('2026-01-01')).needsCause,
      exitByNotice(anyBreach, leaving('breach'), day('2026-01-01')).needsCause,
    ]).toEqual([['breach', 'materialChange'], ['materialBreach'], ['breach']]);
  });

  it('counts a breach’s own notice where it has one', () => {
    const slow = anAgreement({ clauses: [aClause('breach', { noticeLength: { months: 1 } })] });
    expect(told(exitByNotice(slow, leaving('breach'), day('2026-01-31')))).toEqual({
      effect: '2026-02-28',
      lastDay: '2026-02-28',
      moot: null,
    });
  });
});
