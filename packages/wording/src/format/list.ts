import { type Language, localeOf } from '../language.ts';

/** `A, B og C`, `A, B och C`, `A, B and C`. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(items);
}

/** `A eller B`, `A or B`. */
export function formatChoice(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf[language], { type: 'disjunction' }).format(items);
}

export function formatNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(localeOf[language]).format(number);
}
