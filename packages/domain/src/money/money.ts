import { add as addDinero, allocate, type Dinero, dinero, toSnapshot } from 'dinero.js/bigint';
import { type Currency, dineroCurrency } from './currency.ts';

/** An amount in the smallest unit of its currency (øre, öre, cent); never negative. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: Currency;
}

export function money(amountMinor: number, currency: Currency): Money {
  return { amountMinor, currency };
}

/** Undefined when the currencies differ: DKK and SEK never meet. */
export function sum(amounts: readonly Money[]): Money | undefined {
  const [first, ...rest] = amounts;
  if (!first || rest.some((amount) => amount.currency !== first.currency)) return undefined;
  return plus(first, ...rest);
}

/** Amounts of one agreement, which has one currency; throws where they differ. */
export function plus(amount: Money, ...others: readonly Money[]): Money {
  return fromDinero(others.reduce((total, other) => addDinero(total, toDinero(other)), toDinero(amount)));
}

/** The lower of two amounts; undefined when the currencies differ. */
export function atMost(amount: Money, cap: Money): Money | undefined {
  if (amount.currency !== cap.currency) return undefined;
  return amount.amountMinor > cap.amountMinor ? cap : amount;
}

/** Equal parts that add up to the whole to the last minor unit; the first parts carry the remainder. */
export function splitEvenly(amount: Money, parts: number): readonly Money[] {
  return splitByShares(
    amount,
    Array.from({ length: parts }, () => 1),
  );
}

/** Parts in proportion to whole shares, adding up to the whole to the last minor unit; the remainder goes where most was cut off. */
export function splitByShares(amount: Money, shares: readonly number[]): readonly Money[] {
  return allocate(toDinero(amount), shares.map(BigInt)).map(fromDinero);
}

export function times(amount: Money, count: number): Money {
  return money(amount.amountMinor * count, amount.currency);
}

function toDinero(amount: Money): Dinero<bigint> {
  return dinero({ amount: BigInt(amount.amountMinor), currency: dineroCurrency(amount.currency) });
}

function fromDinero(value: Dinero<bigint>): Money {
  const { amount, currency } = toSnapshot(value);
  return money(Number(amount), currency.code as Currency);
}
