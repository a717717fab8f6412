import type { Clause, ClauseFamily } from '../../clause/index.ts';
import { isUnder, type PrintedNumber, printedNumbers as numbersIn, writtenLike } from '../reading/printed-number.ts';
import { referencesIn } from '../reading/references-in.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';
import { eachOnce } from './each-once.ts';
import { ownLanguageFirst } from './own-language-first.ts';

/** The subjects that one section is about; a family without one fits into any section. */
const subjectOf: Readonly<Partial<Record<ClauseFamily, 'parties' | 'work' | 'run' | 'materials' | 'law' | 'end'>>> = {
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
  dataProtection: 'law',
  signature: 'end',
};

interface Numbered extends PrintedNumber {
  readonly clause: Clause;
}

/** S0.04: numbers that are missing, doubled or out of order, and references to none; several clauses of one section share its number. */
export const printedNumbers: FindingRule = (subject) => {
  const { clauses } = subject.agreement;
  const read = numbersIn(clauses.map(({ printedNumber }) => printedNumber));
  const numbered = clauses.flatMap((clause, index) => {
    const number = read[index];
    return number ? [{ clause, ...number }] : [];
  });
  const series = [...Map.groupBy(numbered, (one) => one.series).values()];
  return [
    ...series.flatMap((own) => own.flatMap((current, index) => faultOf(current, own, index))),
    ...referencesToNone(subject, numbered),
  ];
};

function faultOf(current: Numbered, all: readonly Numbered[], index: number): readonly Found[] {
  const { clause, parts, printed, style } = current;
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
  if (!expected || all.some((one) => isUnder(one.parts, expected))) return [];
  return [{ ...at, fault: { code: 'numberMissing', number: writtenLike(expected, style), before: printed } }];
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

function inOneSection(one: Clause, other: Clause): boolean {
  const [first, second] = [subjectOf[one.family], subjectOf[other.family]];
  return !first || !second || first === second;
}

/** Paragraphs that the clauses do not print may stand in a clause's text. */
function referencesToNone({ agreement, passages }: Subject, numbered: readonly Numbered[]): readonly Found[] {
  const main = numbered.filter(({ series, style }) => series === 'main' && style === 'digits');
  if (main.length < 2) return [];
  const isThere = (parts: readonly number[]) =>
    main.some((one) => isUnder(one.parts, parts)) ||
    (main.some((one) => isUnder(one.parts, parts.slice(0, 1))) &&
      main.every((one) => one.parts.length === 1 || one.parts[0] !== parts[0]));
  const lost = passages.flatMap((passage) =>
    referencesIn(passage)
      .filter(({ parts }) => !isThere(parts))
      .map(({ said }) => ({ clause: passage.clause, language: passage.language, said })),
  );
  return eachOnce(
    ownLanguageFirst(agreement, lost).map(({ clause, said }): Found => {
      return { clause, mark: said.toLowerCase(), fault: { code: 'referenceToNone', said } };
    }),
  );
}
