import { type Language, localeOf } from '../language.ts';

const monthNames = (language: Language) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(localeOf[language], { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 1)),
  );

const moneyPatterns = {
  da: /([\d.]+(?:,\d\d)?)\u00a0kr\./g,
  sv: /([\d\u00a0]+(?:,\d\d)?)\u00a0DKK/g,
  en: /DKK\u00a0([\d,]+(?:\.\d\d)?)/g,
};
const ordinals: Readonly<Record<string, string>> = {
  första: '1',
  andra: '2',
  tredje: '3',
  fjärde: '4',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
};
/** Ordinals of a language that are words of a sentence and count nothing. */
const idioms =
  /(the|den) (first|första|1\.) (day|dagen|dag)|de första delarna|into the first parts|första maj|(?<!\d)1\. maj(?! \d)|the first of May|first(?=[.:])|den andra parten/g;

export interface ReadBack {
  readonly days: readonly string[];
  readonly minorUnits: readonly number[];
  readonly counts: readonly number[];
}

/** What a sentence says in figures, whatever its language; each list in order of size. */
export function readBack(sentence: string, language: Language): ReadBack {
  const names = monthNames(language);
  const days: string[] = [];
  const minorUnits: number[] = [];
  const rest = sentence
    .replaceAll(idioms, '')
    .replaceAll(new RegExp(`(\\d{1,2})\\.?\\s(${names.join('|')}) (\\d{4})`, 'g'), (...found: string[]) => {
      const [, day = '', month = '', year = ''] = found;
      days.push(`${year}-${String(names.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);
      return '';
    })
    .replaceAll(moneyPatterns[language], (_, figures: string) => {
      const [whole = '', fraction = ''] = figures.split(language === 'en' ? '.' : ',');
      minorUnits.push(Number(whole.replaceAll(/\D/g, '')) * 100 + Number(fraction || '0'));
      return '';
    })
    .replaceAll(new RegExp(`(?<!\\p{L})(${Object.keys(ordinals).join('|')})`, 'gu'), (word) => ordinals[word] ?? word);
  return {
    days: days.toSorted(),
    minorUnits: minorUnits.toSorted((a, b) => a - b),
    counts: (rest.match(/\d+/g) ?? []).map(Number).toSorted((a, b) => a - b),
  };
}
