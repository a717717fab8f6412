import type { Currency } from '@landsby/domain/money';
import { type Language, localeOf } from '../language.ts';

/** An amount in the smallest unit of its currency, as the domain has it (a number) or as the API sends it (text). */
export interface MoneyLike {
  readonly amountMinor: number | string;
  readonly currency: Currency;
}

const ownCurrency = { da: 'DKK', sv: 'SEK', en: null } as const;
const ownName = { da: 'kr.', sv: 'kr', en: '' } as const;
const gap = '\u00a0';

/** Currencies whose amounts do not have two decimals, by how many they have. */
const decimals: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

/** `160.000 kr.`, `6 500 kr`, `DKK 160,000`; øre only when they are not zero, a foreign currency by its code. */
export function formatMoney({ amountMinor, currency }: MoneyLike, language: Language): string {
  const digits = minorDigits(currency);
  const unit = 10n ** BigInt(digits);
  const minor = BigInt(amountMinor);
  const fraction = minor % unit === 0n ? 0 : digits;
  const decimal = digits === 0 ? `${minor}` : `${minor / unit}.${String(minor % unit).padStart(digits, '0')}`;
  const figures = new Intl.NumberFormat(localeOf[language], {
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
    useGrouping: 'always',
  }).format(decimal as `${number}`);
  if (language === 'en') return `${currency}${gap}${figures}`;
  return `${figures}${gap}${currency === ownCurrency[language] ? ownName[language] : currency}`;
}

/** How many decimals an amount in this currency has, by ISO 4217. */
export function minorDigits(currency: string): number {
  return Number(Object.keys(decimals).find((digits) => decimals[Number(digits)]?.includes(currency)) ?? 2);
}
