import type { Agreement } from '../agreement/index.ts';
import type { Clause } from '../clause/index.ts';
import { once } from './reading/once.ts';

/** Sixteen characters that change when what the clauses say or their parameters change; without clauses, of all that stands above them. */
export function fingerprintOf(agreement: Agreement, clauses: readonly string[]): string {
  const { language, openSlots, parties, title } = agreement;
  const named = agreement.clauses.filter(({ id }) => clauses.includes(id));
  const numbers = agreement.clauses.map(({ printedNumber }) => printedNumber);
  const text =
    clauses.length === 0
      ? canonical({ language, openSlots, parties, title, numbers })
      : `[${named.map(canonicalClause).join(',')}]`;
  return hashed(text);
}

/** What a clause says and its parameters, whatever rules it carries. */
const canonicalClause = once(({ ruleIds: _, ...said }: Clause) => canonical(said));

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

/** FNV-1a, 32 bits, from two seeds at once. */
function hashed(text: string): string {
  let [one, other] = [0x81_1c_9d_c5, 0x9e_37_79_b9];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01_00_01_93);
    other = Math.imul(other ^ code, 0x01_00_01_93);
  }
  return hexOf(one) + hexOf(other);
}

function hexOf(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
