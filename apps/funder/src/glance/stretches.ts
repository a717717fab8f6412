export interface Stretch {
  readonly from: string;
  /** The last day; null: without a known end. */
  readonly until: string | null;
  /** Null where no appropriation is recorded at all. */
  readonly isFunded: boolean | null;
}

interface Term {
  readonly from: string | null;
  readonly until: string | null;
  /** The parts of it without money, in order; null where that is undetermined. */
  readonly without: readonly { readonly from: string; readonly until: string | null }[] | null;
}

/** A term cut where money begins and ends; a term of unknown beginning is drawn from the scale's. */
export function stretchesOf({ from, until, without }: Term, earliest: string): readonly Stretch[] {
  const start = from ?? earliest;
  if (!without) return [{ from: start, until, isFunded: null }];
  const stretches: Stretch[] = [];
  let next: string | null = start;
  for (const gap of without) {
    if (next !== null && next < gap.from) stretches.push({ from: next, until: shifted(gap.from, -1), isFunded: true });
    stretches.push({ ...gap, isFunded: false });
    next = gap.until === null ? null : shifted(gap.until, 1);
  }
  const isOver = next === null || (until !== null && next > until);
  if (!isOver && next !== null) stretches.push({ from: next, until, isFunded: true });
  return stretches;
}

function shifted(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
