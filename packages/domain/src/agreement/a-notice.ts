import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import type { NoticeTerms } from '../clause/index.ts';
import { anAgreement } from './an-agreement.ts';

export type Alignment = NoticeTerms['alignment'];

const asOf = day('2000-01-01');

export const leaving = { ground: 'ordinary', by: 'municipality', asOf } as const;

export const yearsEnd: Alignment = { edge: 'end', of: 'year' };

export const monthsStart: Alignment = { edge: 'start', of: 'month' };

export function notBefore(
  notEffectiveBefore: string | { afterStart: { months: number } | { days: number } } | null,
  alignment: Alignment,
  start: string | null = '2020-01-01',
) {
  const notice = { length: { months: 3 }, counting: 'fromNoticeDay', alignment } as const;
  const clause = aClause('ordinaryTermination', { notice, notEffectiveBefore }, { ruleIds: ['S0.59'] });
  return anAgreement({ clauses: [aTerm(start, null), clause] });
}

export const toTheFirst: NoticeTerms = {
  length: { months: 6 },
  counting: 'fromNoticeDay',
  alignment: { edge: 'start', of: 'month' },
};

export const toTheYearsEnd: NoticeTerms = { ...toTheFirst, alignment: { edge: 'end', of: 'year' } };

export const unaligned: NoticeTerms = { ...toTheFirst, alignment: null };

export const quarter: NoticeTerms = { ...toTheFirst, length: { months: 3 }, alignment: { edge: 'end', of: 'quarter' } };
