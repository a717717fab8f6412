import type { Span } from './period.ts';

const firstMonth = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** S1.14: a season as three whole months, spring from 1 March; a winter begins in December of its year. */
export function seasonOf(season: keyof typeof firstMonth, year: number): Span {
  const from = Temporal.PlainDate.from({ year, month: firstMonth[season], day: 1 });
  return { from, until: from.add({ months: 3 }).subtract({ days: 1 }) };
}
