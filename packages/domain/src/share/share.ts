import { z } from 'zod';
import { expecting } from '../expectation/index.ts';

const whole = z.int().positive().max(10_000);

/** A part of a whole as an exact fraction, never a float: two thirds, half a full-time year. */
export const shareSchema = z
  .strictObject({ numerator: whole, denominator: whole })
  .refine(({ denominator, numerator }) => numerator <= denominator, {
    path: ['numerator'],
    error: expecting({ code: 'notAbove', field: 'denominator' }),
  });

/** Above 0; sums of shares may pass the whole. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** Below 0, 0 or above 0, for sorting; crosswise, so that nothing is rounded. */
export function compareShares(one: Share, other: Share): number {
  const difference =
    BigInt(one.numerator) * BigInt(other.denominator) - BigInt(other.numerator) * BigInt(one.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The sum in lowest terms; null of none. */
export function addShares(shares: readonly Share[]): Share | null {
  const [first, ...others] = shares;
  return first ? others.reduce(plus, inLowestTerms(BigInt(first.numerator), BigInt(first.denominator))) : null;
}

/** The smallest whole number that is at least the share of the whole; `above` where it must be more. */
export function leastReaching({ numerator, denominator }: Share, whole: number, above: boolean): number {
  const parts = numerator * whole;
  return above ? Math.floor(parts / denominator) + 1 : Math.ceil(parts / denominator);
}

function plus(one: Share, other: Share): Share {
  return inLowestTerms(
    BigInt(one.numerator) * BigInt(other.denominator) + BigInt(other.numerator) * BigInt(one.denominator),
    BigInt(one.denominator) * BigInt(other.denominator),
  );
}

function inLowestTerms(numerator: bigint, denominator: bigint): Share {
  const divisor = greatestDivisor(numerator, denominator);
  return { numerator: Number(numerator / divisor), denominator: Number(denominator / divisor) };
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestDivisor(other, one % other);
}
