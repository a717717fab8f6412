import { type Language, localeOf } from '../language.ts';

/** An amount in øre or öre, as the domain has it (a number) or as the API sends it (text). */
export interface MoneyLike {
  readonly amountMinor: number | string;
  readonly currency: 'DKK' | 'SEK';
}

const ownCurrency = { da: 'DKK', sv: 'SEK', en: null } as const;
const ownName = { da: 'kr.', sv: 'kr', en: '' } as const;
const gap = '\u00a0';

/** `160.000 kr.`, `6 500 kr`, `DKK 160,000`; øre only when they are not zero, a foreign currency by its code. */
export function formatMoney({ amountMinor, currency }: MoneyLike, language: Language): string {
  const minor = BigInt(amountMinor);
  const fraction = minor % 100n === 0n ? 0 : 2;
  const decimal = `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
  const figures = new Intl.NumberFormat(localeOf[language], {
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
    useGrouping: 'always',
  }).format(decimal as `${number}`);
  if (language === 'en') return `${currency}${gap}${figures}`;
  return `${figures}${gap}${currency === ownCurrency[language] ? ownName[language] : currency}`;
}
