import { z } from 'zod';
import { type Money, moneySchema, splitByShares, sum } from '../money/index.ts';

const shareSchema = z.int().positive().max(1_000_000);

/** Instalments listed one by one, each with its day and its share or its amount. */
export function partsSchema<Due extends z.ZodType>(due: Due) {
  return z.discriminatedUnion('of', [
    z.strictObject({
      of: z.literal('shares'),
      list: z
        .array(z.strictObject({ due, share: shareSchema }))
        .min(1)
        .max(120),
    }),
    z.strictObject({
      of: z.literal('amounts'),
      list: z
        .array(z.strictObject({ due, amount: moneySchema }))
        .min(1)
        .max(120),
    }),
  ]);
}

type Parts<Due> =
  | { readonly of: 'shares'; readonly list: readonly { readonly due: Due; readonly share: number }[] }
  | { readonly of: 'amounts'; readonly list: readonly { readonly due: Due; readonly amount: Money }[] };

/** What each listed instalment comes to: its own amount, or its share of the whole to the last minor unit. */
export function partAmounts(whole: Money, parts: Parts<unknown>): readonly Money[] {
  if (parts.of === 'amounts') return parts.list.map(({ amount }) => amount);
  return splitByShares(
    whole,
    parts.list.map(({ share }) => share),
  );
}

/** The listed instalments by their days, each with what it comes to. */
export function datedParts<Due>(
  whole: Money,
  parts: Parts<Due>,
): readonly { readonly due: Due; readonly amount: Money }[] {
  const amounts = partAmounts(whole, parts);
  return parts.list.map(({ due }, index) => ({ due, amount: amounts[index] as Money }));
}

/** Listed amounts must make up the whole, to the last minor unit. */
export function makeUp(whole: Money, parts: Parts<unknown>): boolean {
  const total = sum(partAmounts(whole, parts));
  return total?.amountMinor === whole.amountMinor && total.currency === whole.currency;
}

/** Each later than the one before. */
export function inOrder<Due>(parts: Parts<Due>, compare: (one: Due, other: Due) => number): boolean {
  const days = parts.list.map(({ due }) => due);
  return days.slice(1).every((due, index) => compare(days[index] as Due, due) < 0);
}
