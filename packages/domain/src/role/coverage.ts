import { compareDays, type Day, isAfter, later, type Span } from '../calendar/index.ts';
import { addShares, compareShares, type Share } from '../share/index.ts';

/** One person's time in a role. */
export interface Holding {
  readonly key: string;
  readonly from: Day;
  /** The last day; null while it is open. */
  readonly until: Day | null;
  /** The part of a full-time year; null where it is not known. */
  readonly share: Share | null;
}

const coverageStates = ['covered', 'belowRecommended', 'shareUnknown', 'gap'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** Days in a row on which a role is held alike. */
export interface Stretch extends Span {
  readonly days: number;
  readonly holders: number;
  /** What all who held it had together; null with nobody, or where one's part is not known. */
  readonly share: Share | null;
  readonly state: CoverageState;
}

/** S0.36: the span cut where anybody comes or goes; those who overlap add up. */
export function coverage(span: Span, holdings: readonly Holding[], recommended: Share | null): readonly Stretch[] {
  const within = holdings.filter(
    ({ from, until }) => !isAfter(from, span.until) && !(until && isAfter(span.from, until)),
  );
  const starts = [
    span.from,
    ...within.map(({ from }) => later(from, span.from)),
    ...within.flatMap(({ until }) => (until && isAfter(span.until, until) ? [until.add({ days: 1 })] : [])),
  ].toSorted(compareDays);
  const cuts = starts.filter((day, place) => place === 0 || !day.equals(starts[place - 1] ?? day));
  return cuts
    .map((from, place) => {
      const next = cuts[place + 1];
      const until = next ? next.subtract({ days: 1 }) : span.until;
      return stretch({ from, until }, within, recommended);
    })
    .reduce<readonly Stretch[]>(joined, []);
}

function stretch({ from, until }: Span, holdings: readonly Holding[], recommended: Share | null): Stretch {
  const here = holdings.filter((one) => !isAfter(one.from, from) && !(one.until && isAfter(from, one.until)));
  const known = here.flatMap(({ share }) => (share ? [share] : []));
  const share = known.length === here.length ? addShares(known) : null;
  const state = stateOf(here.length, known.length === here.length, { least: addShares(known), recommended });
  return { from, until, days: daysOf({ from, until }), holders: here.length, share, state };
}

/** What is known to be enough is enough, whatever the rest adds. */
function stateOf(
  holders: number,
  allKnown: boolean,
  { least, recommended }: { readonly least: Share | null; readonly recommended: Share | null },
): CoverageState {
  if (holders === 0) return 'gap';
  if (!recommended || (least && compareShares(least, recommended) >= 0)) return 'covered';
  return allKnown ? 'belowRecommended' : 'shareUnknown';
}

function joined(before: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = before.at(-1);
  if (!last || last.state !== next.state || last.holders !== next.holders || !sameShare(last.share, next.share)) {
    return [...before, next];
  }
  const whole = { from: last.from, until: next.until };
  return [...before.slice(0, -1), { ...last, ...whole, days: daysOf(whole) }];
}

function sameShare(one: Share | null, other: Share | null): boolean {
  return one && other ? compareShares(one, other) === 0 : one === other;
}

function daysOf({ from, until }: Span): number {
  return from.until(until).days + 1;
}
