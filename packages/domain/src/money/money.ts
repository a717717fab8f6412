import { add as addDinero, allocate, type Dinero, dinero, toSnapshot } from 'dinero.js/bigint';
import { DKK, SEK } from 'dinero.js/bigint/currencies';

export const currencies = ['DKK', 'SEK'] as const;
export type Currency = (typeof currencies)[number];

/** An amount in the smallest unit of its currency (øre, öre); never negative. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: Currency;
}

const dineroCurrencies = { DKK, SEK } as const;

export function money(amountMinor: number, currency: Currency): Money {
  return { amountMinor, currency };
}

/** Undefined when the currencies differ: DKK and SEK never meet. */
export function sum(amounts: readonly Money[]): Money | undefined {
  const [first, ...rest] = amounts;
  if (!first || rest.some((amount) => amount.currency !== first.currency)) return undefined;
  return fromDinero(rest.reduce((total, amount) => addDinero(total, toDinero(amount)), toDinero(first)));
}

/** Equal parts that add up to the whole to the last minor unit; the first parts carry the remainder. */
export function splitEvenly(amount: Money, parts: number): readonly Money[] {
  return allocate(
    toDinero(amount),
    Array.from({ length: parts }, () => 1n),
  ).map(fromDinero);
}

export function times(amount: Money, count: number): Money {
  return money(amount.amountMinor * count, amount.currency);
}

function toDinero(amount: Money): Dinero<bigint> {
  return dinero({ amount: BigInt(amount.amountMinor), currency: dineroCurrencies[amount.currency] });
}

function fromDinero(value: Dinero<bigint>): Money {
  const { amount, currency } = toSnapshot(value);
  return money(Number(amount), currency.code as Currency);
}
