import type { PoliticalDecision } from '../clause/index.ts';

interface RecommendationFault {
  readonly kind: 'missing' | 'doubled';
  readonly number: number;
}

/** S2.20: recommendations are numbered from 1 without a gap, each number once; whatever departs from it, in the order of the numbers. */
export function recommendationFaults({ recommendations = [] }: PoliticalDecision): readonly RecommendationFault[] {
  const numbers = recommendations.map(({ number }) => number);
  const last = Math.max(0, ...numbers);
  const missing = missingBelow(numbers, last);
  const doubled = new Set(numbers.filter((number, place) => numbers.indexOf(number) !== place));
  return [
    ...missing.map((number) => ({ kind: 'missing', number }) as const),
    ...[...doubled].map((number) => ({ kind: 'doubled', number }) as const),
  ].toSorted((one, other) => one.number - other.number);
}

/** A number far out leaves one gap to name, not a million: no more than there are recommendations, and one. */
function missingBelow(numbers: readonly number[], last: number): readonly number[] {
  const used = new Set(numbers);
  const reach = Math.min(last, numbers.length + 1);
  return Array.from({ length: reach }, (_, place) => place + 1).filter((number) => !used.has(number));
}
