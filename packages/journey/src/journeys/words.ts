import type { Language } from '../visitor/visitor.ts';

type Day = Temporal.PlainDate;

/** A day as people write it: `1. juni 2027`, `den 1 juni 2027`, `1 June 2027`. */
export function inWords(day: Day, language: Language): string {
  const locale = { da: 'da-DK', sv: 'sv-SE', en: 'en-GB' }[language];
  const written = day.toLocaleString(locale, { dateStyle: 'long' });
  return language === 'sv' ? `den ${written}` : written;
}

/** S0.59 told anew, apart from the product: six months on, then up to the first of a month. */
export function sixMonthsToTheFirst(givenOn: Day): Day {
  const counted = givenOn.add({ months: 6 });
  return counted.day === 1 ? counted : counted.with({ day: 1 }).add({ months: 1 });
}
