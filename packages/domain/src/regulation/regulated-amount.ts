import { eventsOf, type Agreement } from '../agreement/index.ts';
import type { Regulation } from '../clause/index.ts';
import { type Answer, explain, type Source, type Step, undetermined } from '../explanation/index.ts';
import { inProportion, type Money } from '../money/index.ts';
import { acceptedByAll, subjectOf } from '../record/index.ts';

interface Regulated {
  readonly source: Source;
  readonly regulation: Regulation | null;
  /** Who must both own the figures. */
  readonly sides: readonly [payer: string, payee: string];
  readonly year: number;
}

/** An amount as it is in a year: by the figures that payer and payee have both accepted, rounded as the clause says. */
export function regulatedAmount(
  amount: Money,
  { regulation, sides, source, year }: Regulated,
  agreement: Agreement,
): Answer<Money> {
  if (!regulation || year < regulation.firstYear) return explain(amount, source, []);
  const { index, rounding } = regulation;
  const entries = eventsOf(agreement, 'indexEntered').filter(
    (entry) => entry.clause === source.id && entry.year === year,
  );
  const standing = entries.findLast((entry) => acceptedByAll(agreement, subjectOf(entry), sides));
  if (!standing) {
    return undetermined(
      entries.length > 0 ? { code: 'awaitsAcceptance', what: 'index' } : { code: 'indexPending', index, year },
      source,
    );
  }
  const { base, figure } = standing;
  const found = inProportion(amount, { base, figure }, rounding);
  if (!found) return undetermined({ code: 'roundingUnstated' }, source);
  const steps: readonly Step[] = [
    { code: 'indexed', index, year, base, figure, amount: found },
    ...(rounding === 'unstated' ? [] : [{ code: 'roundedTo', rounding } as const]),
  ];
  return explain(found, source, steps);
}
