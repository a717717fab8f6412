import type { Language } from '../language.ts';
import { dayFormat } from './day.ts';

/** A year in which every day of the year exists. */
const leapYear = 2000;

/** `juni`, `June`. */
export function monthName(month: number, language: Language): string {
  return dayFormat(language, { month: 'long' }).format(Date.UTC(leapYear, month - 1, 1));
}

/** A day of any year: `30. juni`, `30 June`. */
export function monthDay({ day, month }: { readonly month: number; readonly day: number }, language: Language): string {
  const named = dayFormat(language, { month: 'long', day: 'numeric' }).format(Date.UTC(leapYear, month - 1, day));
  return named.replace(/^(\d+\.?) /, '$1\u00a0');
}
