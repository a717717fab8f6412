import { hash } from 'node:crypto';

/** The same input gives the same hash whatever the order of its fields, and whether an empty one was sent or left out. */
export function inputHash(input: unknown): string {
  return hash('sha256', JSON.stringify(sorted(input)), 'hex');
}

function sorted(value: unknown): unknown {
  if (value instanceof Temporal.PlainDate) return value.toString();
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined && field !== null)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
}
