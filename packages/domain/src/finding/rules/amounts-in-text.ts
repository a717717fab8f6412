import type { Clause } from '../../clause/index.ts';
import { type Money, money } from '../../money/index.ts';
import { amountsIn, bareFiguresIn, type SaidAmount } from '../reading/amounts-in.ts';
import type { FindingRule, Found } from '../rule.ts';
import { inFirstLanguage } from './said-of.ts';
import { saidOtherwise } from './said-otherwise.ts';

/** Parts and multiples that a text may work out of an amount: instalments of a year, years of a term, rounds of a year. */
const parts = [2, 3, 4, 6, 12];
const multiples = Array.from({ length: 20 }, (_, index) => index + 2);

/** S2.07, S3.20, S4.35: another amount or currency in the text than in the terms. */
export const amountsInText: FindingRule = (subject) =>
  subject.agreement.clauses.flatMap((clause) => {
    const wanted = amountsOf(clause.parameters).filter(({ amountMinor }) => amountMinor > 0);
    if (wanted.length === 0) return [];
    return inFirstLanguage(subject, clause.id, (passages) => {
      const marked = passages.flatMap(amountsIn);
      const said = marked.length > 0 ? marked : passages.flatMap(bareFiguresIn);
      return otherCurrency(clause, said, wanted) ?? otherAmount(clause, said, wanted);
    });
  });

function otherAmount({ id }: Clause, said: readonly SaidAmount[], wanted: readonly Money[]): Found | null {
  const other = saidOtherwise(
    said,
    { wanted, allowed: derivedFrom(wanted) },
    (one, amount) => one.minor === amount.amountMinor,
  );
  if (!other) return null;
  const mark = `${other.recorded.amountMinor}`;
  return { clause: id, mark, fault: { code: 'otherAmount', said: other.said.said, amount: other.recorded } };
}

function otherCurrency({ id }: Clause, said: readonly SaidAmount[], wanted: readonly Money[]): Found | null {
  const [amount] = wanted;
  const named = said.filter(({ currency }) => currency !== null);
  const [first] = named;
  if (!amount || !first || named.some(({ currency }) => currency === amount.currency)) return null;
  return {
    clause: id,
    mark: 'currency',
    fault: { code: 'otherCurrency', said: first.said, currency: amount.currency },
  };
}

/** Amounts with the parts and multiples that a text may work out of them, and their sum. */
export function derivedFrom(amounts: readonly Money[]): readonly Money[] {
  const total = amounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const all = [...amounts.map(({ amountMinor }) => amountMinor), total];
  const [{ currency } = money(0, 'DKK')] = amounts;
  return all.flatMap((minor) =>
    [minor, ...parts.map((part) => Math.round(minor / part)), ...multiples.map((times) => minor * times)].map(
      (derived) => money(derived, currency),
    ),
  );
}

/** Every amount among a clause's parameters. */
export function amountsOf(value: unknown): readonly Money[] {
  if (Array.isArray(value)) return value.flatMap(amountsOf);
  if (typeof value !== 'object' || value === null || value instanceof Temporal.PlainDate) return [];
  if ('amountMinor' in value && 'currency' in value) return [value as Money];
  return Object.values(value).flatMap(amountsOf);
}
