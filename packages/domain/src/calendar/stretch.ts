import { compareDays, type Day, earlier, isAfter, isBefore, later } from './day.ts';

/** Days from `from` on, up to and with `until`; without it for ever. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day | null;
}

/** The days that lie in any of them, in order, as few stretches as possible. */
export function united(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches.toSorted((one, other) => compareDays(one.from, other.from))) {
    const last = found.at(-1);
    if (last && touches(last, stretch)) found[found.length - 1] = { from: last.from, until: laterEnd(last, stretch) };
    else found.push(stretch);
  }
  return found;
}

/** The days that lie in both. */
export function shared(one: Stretch, other: Stretch): Stretch | null {
  const from = later(one.from, other.from);
  const until = one.until && other.until ? earlier(one.until, other.until) : (one.until ?? other.until);
  return until && isAfter(from, until) ? null : { from, until };
}

/** The days of a stretch that lie in none of the others, in order. */
export function without(stretch: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let { from } = stretch;
  for (const other of united(others)) {
    const common = shared({ from, until: stretch.until }, other);
    if (!common) continue;
    if (isBefore(from, common.from)) left.push({ from, until: common.from.subtract({ days: 1 }) });
    if (!common.until) return left;
    from = common.until.add({ days: 1 });
  }
  return stretch.until && isAfter(from, stretch.until) ? left : [...left, { from, until: stretch.until }];
}

/** Whether the second begins within the first or on the day after it. */
function touches({ until }: Stretch, { from }: Stretch): boolean {
  return !until || !isAfter(from, until.add({ days: 1 }));
}

function laterEnd(one: Stretch, other: Stretch): Day | null {
  return one.until && other.until ? later(one.until, other.until) : null;
}
