import type { Clause, ClauseFamily } from '../../clause/index.ts';
import type { FindingRule, Found } from '../rule.ts';

/** The subjects that one section is about; a family without one fits into any section. */
const subjectOf: Readonly<Partial<Record<ClauseFamily, 'parties' | 'work' | 'run' | 'materials'>>> = {
  parties: 'parties',
  purpose: 'work',
  focusAreas: 'work',
  plan: 'work',
  childrensInvolvement: 'work',
  governanceBody: 'run',
  funding: 'run',
  paymentByCalendar: 'run',
  paymentByInstalments: 'run',
  paymentPerEvent: 'run',
  appropriation: 'run',
  term: 'run',
  ordinaryTermination: 'run',
  terminationForCause: 'run',
  breach: 'run',
  renewal: 'run',
  communication: 'materials',
  rightsToMaterials: 'materials',
};

interface Numbered {
  readonly clause: Clause;
  readonly printed: string;
  readonly parts: readonly number[];
}

/** S0.04: numbers that are missing, doubled or out of order; several clauses of one section share its number. */
export const printedNumbers: FindingRule = ({ agreement }) => {
  const numbered = agreement.clauses.flatMap((clause) => {
    const parts = partsOf(clause.printedNumber);
    return parts && clause.printedNumber ? [{ clause, printed: clause.printedNumber, parts }] : [];
  });
  return numbered.flatMap((current, index) => faultOf(current, numbered, index));
};

function faultOf({ clause, parts, printed }: Numbered, all: readonly Numbered[], index: number): readonly Found[] {
  const earlier = all.slice(0, index);
  const previous = earlier.at(-1);
  const highest = earlier.reduce<Numbered | null>(
    (top, one) => (top && compare(top.parts, one.parts) >= 0 ? top : one),
    null,
  );
  const same = earlier.filter((one) => compare(one.parts, parts) === 0);
  const at = { clause: clause.id };
  if (previous && compare(previous.parts, parts) === 0) {
    if (inOneSection(previous.clause, clause)) return [];
    return [{ ...at, others: [previous.clause.id], fault: { code: 'numberDoubled', number: printed } }];
  }
  if (same.length > 0) {
    return [{ ...at, others: same.map((one) => one.clause.id), fault: { code: 'numberDoubled', number: printed } }];
  }
  if (highest && compare(parts, highest.parts) < 0) {
    const fault = { code: 'numberOutOfOrder', number: printed, after: highest.printed } as const;
    return [{ ...at, others: [highest.clause.id], fault }];
  }
  const expected = highest ? nextAfter(highest.parts, parts) : firstBefore(parts);
  if (!expected || all.some((one) => begins(one.parts, expected))) return [];
  return [{ ...at, fault: { code: 'numberMissing', number: expected.join('.'), before: printed } }];
}

/** `4`, `§ 4.`, `4.2` and `4a` as numbers; null for anything else. */
function partsOf(printed: string | null): readonly number[] | null {
  const match = /^(?:§|pkt\.?|punkt|art\.?|afsnit|avsnitt|section)?\s*(\d+(?:\.\d+)*)\.?\s*([a-z])?\)?\.?$/iu.exec(
    printed?.trim() ?? '',
  );
  if (!match) return null;
  const [, numbers = '', letter] = match;
  const parts = numbers.split('.').map(Number);
  return letter ? [...parts, (letter.toLowerCase().codePointAt(0) ?? 0) - 96] : parts;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}

/** The number that should have come after one; null where the next one may follow it. */
function nextAfter(before: readonly number[], next: readonly number[]): readonly number[] | null {
  const at = before.findIndex((part, index) => part !== next[index]);
  const depth = at === -1 ? before.length : at;
  const stem = before.slice(0, depth);
  const expected = depth === before.length ? [...stem, 1] : [...stem, (before[depth] ?? 0) + 1];
  if (next[depth] !== expected.at(-1)) return expected;
  return next.slice(depth + 1).every((part) => part === 1) ? null : [...next.slice(0, depth + 1), 1];
}

function firstBefore(first: readonly number[]): readonly number[] | null {
  return (first[0] ?? 1) <= 1 ? null : [1];
}

function begins(number: readonly number[], stem: readonly number[]): boolean {
  return stem.every((part, index) => number[index] === part);
}

function inOneSection(one: Clause, other: Clause): boolean {
  const [first, second] = [subjectOf[one.family], subjectOf[other.family]];
  return !first || !second || first === second;
}
