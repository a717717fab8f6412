import { minorDigits } from '@landsby/wording';

/** An amount as a person writes it ("6.500,50", "6 500", "6500") in the smallest unit, as text; null where it is none. */
export function writtenAmount(text: string, currency: string): string | null {
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d{1,12})(?:[.,](\d{1,2}))?$/.exec(text.replaceAll(/\s/g, ''));
  const digits = minorDigits(currency);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > digits) return null;
  return String(BigInt(whole.replaceAll(/[.,]/g, '') + fraction.padEnd(digits, '0')));
}
