import type { Language } from '../language.ts';
import { asDay, type DayLike, dayFormat, formatDay, instantOf } from './day.ts';

const ordinals = {
  da: ['1.', '2.', '3.', '4.'],
  sv: ['första', 'andra', 'tredje', 'fjärde'],
  en: ['first', 'second', 'third', 'fourth'],
} as const;
const quarter = {
  da: (nth: string, year: number) => `${nth} kvartal ${year}`,
  sv: (nth: string, year: number) => `${nth} kvartalet ${year}`,
  en: (nth: string, year: number) => `the ${nth} quarter of ${year}`,
};
const half = {
  da: (nth: string, year: number) => `${nth} halvår ${year}`,
  sv: (nth: string, year: number) => `${nth} halvåret ${year}`,
  en: (nth: string, year: number) => `the ${nth} half of ${year}`,
};
const onward = {
  da: (day: string) => `fra ${day}`,
  sv: (day: string) => `från ${day}`,
  en: (day: string) => `from ${day}`,
};

/** `2027`, `2027–2028`, `4. kvartal 2026`, `första halvåret 2026`, `June 2026`, else both days; without an end `fra 1. januar 2027`. */
export function formatPeriod(from: DayLike, until: DayLike | null, language: Language): string {
  if (until === null) return onward[language](formatDay(from, language));
  const [first, last] = [asDay(from), asDay(until)];
  return calendarName(first, last, language) ?? `${formatDay(first, language)} – ${formatDay(last, language)}`;
}

export function isCalendarPeriod(from: DayLike, until: DayLike, language: Language): boolean {
  return calendarName(asDay(from), asDay(until), language) !== null;
}

function calendarName(first: Temporal.PlainDate, last: Temporal.PlainDate, language: Language): string | null {
  if (first.day !== 1 || last.day !== last.daysInMonth) return null;
  const { year } = first;
  const months = (last.year - year) * 12 + last.month - first.month + 1;
  if (months % 12 === 0 && first.month === 1) return months === 12 ? `${year}` : `${year}–${last.year}`;
  if (months === 6 && first.month % 6 === 1) return half[language](nth(first.month, 6, language), year);
  if (months === 3 && first.month % 3 === 1) return quarter[language](nth(first.month, 3, language), year);
  if (months === 1) return dayFormat(language, { month: 'long', year: 'numeric' }).format(instantOf(first));
  return null;
}

function nth(month: number, length: number, language: Language): string {
  return ordinals[language][Math.floor((month - 1) / length)] ?? '';
}
