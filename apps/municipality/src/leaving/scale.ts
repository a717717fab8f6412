interface Asked {
  readonly lookedAt: string;
  /** The day that was written or came with the address. */
  readonly around: string;
  readonly ends: string | null;
}

interface Scale {
  readonly from: string;
  readonly to: string;
  readonly earliest: string;
}

const monthsShownBefore = 2;
const yearsShownAfter = 3;
const monthsShownAfterEnd = 4;

/** Stays still while a day is dragged: from shortly before the day looked at until three years on, further where a later day was written. */
export function scaleFor({ lookedAt, around, ends }: Asked): Scale {
  const from = Temporal.PlainDate.from(lookedAt).subtract({ months: monthsShownBefore }).with({ day: 1 });
  const last = [lookedAt, around].toSorted().at(-1) ?? lookedAt;
  const after = Temporal.PlainDate.from(last).add({ years: yearsShownAfter });
  const end = ends === null ? null : Temporal.PlainDate.from(ends).add({ months: monthsShownAfterEnd });
  const isInSight = end !== null && Temporal.PlainDate.compare(end, after) < 0 && ends !== null && ends > last;
  return { from: from.toString(), to: (isInSight ? end : after).toString(), earliest: from.toString() };
}

const monthsAround = 2;

/** From shortly before the first day until shortly after the last. */
export function scaleAround(first: string, last: string): { readonly from: string; readonly to: string } {
  const from = Temporal.PlainDate.from(first).subtract({ months: monthsAround }).with({ day: 1 });
  return { from: from.toString(), to: Temporal.PlainDate.from(last).add({ months: monthsAround }).toString() };
}
