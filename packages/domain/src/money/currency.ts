import type { DineroCurrency } from 'dinero.js/bigint';
import * as known from 'dinero.js/bigint/currencies';

/** ISO 4217 has two currencies whose units are fifths; amounts in them are not written in decimals, so they are left out. */
type Known = Exclude<keyof typeof known, 'MGA' | 'MRU'>;
export type Currency = Known;

const decimal = Object.values(known).filter(({ base }) => base === 10n);

/** Every currency that is written in decimals, by its ISO 4217 code. */
export const currencies = decimal.map(({ code }) => code) as unknown as readonly [Currency, ...Currency[]];

const byCode: Readonly<Record<Currency, DineroCurrency<bigint>>> = { ...known };

export function dineroCurrency(currency: Currency): DineroCurrency<bigint> {
  return byCode[currency];
}

/** How many decimals an amount in this currency has. */
export function minorDigits(currency: Currency): number {
  return Number(byCode[currency].exponent);
}

/** The smallest units in one whole unit. */
export function unitOf(currency: Currency): number {
  return 10 ** minorDigits(currency);
}
