export interface Scale {
  readonly from: string;
  readonly to: string;
}

/** Whole years around the days there are, and one more, so that what has no end can be seen to go on. */
export function scaleOver(days: readonly (string | null)[]): Scale {
  const known = days.filter((day) => day !== null).toSorted();
  const first = Temporal.PlainDate.from(known[0] ?? '2026-01-01');
  const last = Temporal.PlainDate.from(known.at(-1) ?? '2026-12-31');
  return { from: `${first.year}-01-01`, to: `${last.year + 1}-12-31` };
}
