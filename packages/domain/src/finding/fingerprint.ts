import type { Agreement } from '../agreement/index.ts';

/** Sixteen characters that change when what the clauses say or their parameters change; without clauses, of all that stands above them. */
export function fingerprintOf(agreement: Agreement, clauses: readonly string[]): string {
  const { language, openSlots, parties, title } = agreement;
  const named = agreement.clauses.filter(({ id }) => clauses.includes(id));
  const text = canonical(
    clauses.length === 0
      ? { language, openSlots, parties, title, numbers: agreement.clauses.map(({ printedNumber }) => printedNumber) }
      : named.map(({ ruleIds: _, ...said }) => said),
  );
  return hashed(text, 0x81_1c_9d_c5) + hashed(text, 0x9e_37_79_b9);
}

/** The same text for the same value, whatever the order of its fields. */
function canonical(value: unknown): string {
  if (value instanceof Temporal.PlainDate) return value.toString();
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

/** FNV-1a, 32 bits. */
function hashed(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
