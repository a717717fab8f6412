interface Granted {
  readonly year: number;
  readonly amount: { readonly amountMinor: string; readonly currency: string };
  readonly by: { readonly key: string };
}

interface Run<Grant> {
  readonly first: Grant;
  /** The last year of the same amount. */
  readonly until: number;
}

/** Joins years that follow each other and have the same payer and amount. */
export function runsOf<Grant extends Granted>(granted: readonly Grant[]): readonly Run<Grant>[] {
  const runs: Run<Grant>[] = [];
  for (const grant of granted) {
    const last = runs.at(-1);
    if (last && grant.year === last.until + 1 && isSame(last.first, grant))
      runs[runs.length - 1] = { ...last, until: grant.year };
    else runs.push({ first: grant, until: grant.year });
  }
  return runs;
}

function isSame(one: Granted, other: Granted): boolean {
  return (
    one.by.key === other.by.key &&
    one.amount.amountMinor === other.amount.amountMinor &&
    one.amount.currency === other.amount.currency
  );
}
