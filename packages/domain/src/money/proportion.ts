import { z } from 'zod';
import { expecting } from '../expectation/index.ts';
import { unitOf } from './currency.ts';
import { type Money, money } from './money.ts';

export const roundings = ['wholeUnit', 'minorUnit', 'unstated'] as const;
/** To whole kroner, to whole øre, or not said; always half up. */
export type Rounding = (typeof roundings)[number];

const decimals = 4;

/** A published figure as it is printed, with up to four decimals: as text, so that nothing is lost. */
export const figureSchema = z.string().regex(/^(?!0+(\.0+)?$)\d{1,7}(\.\d{1,4})?$/, expecting({ code: 'figure' }));

/** The figure as a whole number of ten-thousandths. */
function scaled(figure: string): bigint {
  const [, fraction = ''] = figure.split('.');
  return BigInt(figure.replace('.', '')) * 10n ** BigInt(decimals - fraction.length);
}

/** The amount times `figure` through `base`, rounded half up; null where no rounding is stated and one is needed, or too large to count. */
export function inProportion(
  amount: Money,
  { base, figure }: { readonly base: string; readonly figure: string },
  rounding: Rounding,
): Money | null {
  const step = rounding === 'wholeUnit' ? BigInt(unitOf(amount.currency)) : 1n;
  const numerator = BigInt(amount.amountMinor) * scaled(figure);
  const denominator = scaled(base) * step;
  if (rounding === 'unstated' && numerator % denominator !== 0n) return null;
  const rounded = ((2n * numerator + denominator) / (2n * denominator)) * step;
  return rounded > BigInt(Number.MAX_SAFE_INTEGER) ? null : money(Number(rounded), amount.currency);
}
