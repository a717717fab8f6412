import type { Agreement } from '../agreement/index.ts';
import type { Difference } from './difference.ts';
import { differences } from './differences.ts';

/** One thing in which at least one agreement departs from the template, and how each of them does. */
export interface DifferenceRow {
  readonly key: string;
  /** In the order of the agreements; null where it says what the template says. */
  readonly cells: readonly (readonly Difference[] | null)[];
}

/** S0.01: the agreements of a template beside each other: a row for each thing that one of them says otherwise, in the template's order. */
export function differenceTable(template: Agreement, agreements: readonly Agreement[]): readonly DifferenceRow[] {
  const columns = agreements.map((agreement) => Map.groupBy(differences(template, agreement), ({ key }) => key));
  const keys = new Set(columns.flatMap((column) => [...column.keys()]));
  const rows = [...keys].map((key) => ({ key, cells: columns.map((column) => column.get(key) ?? null) }));
  return rows.toSorted((one, other) => placeIn(template, one) - placeIn(template, other));
}

function placeIn({ clauses }: Agreement, { cells }: DifferenceRow): number {
  const clause = cells.flatMap((found) => found ?? [])[0]?.clause.one;
  const index = clauses.findIndex(({ id }) => id === clause);
  return index < 0 ? clauses.length : index;
}
