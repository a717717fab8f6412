import { type Language, localeOf } from '../language.ts';

export type DayLike = Temporal.PlainDate | string;

export function asDay(day: DayLike): Temporal.PlainDate {
  return typeof day === 'string' ? Temporal.PlainDate.from(day) : day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day without clock or zone, whatever machine says it. */
export function dayFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

export function instantOf(day: DayLike): number {
  const { year, month, day: dayOfMonth } = asDay(day);
  return Date.UTC(year, month - 1, dayOfMonth);
}

/** `30. juni 2026`, `den 30 juni 2026`, `30 June 2026`. */
export function formatDay(day: DayLike, language: Language): string {
  const long = unbroken(dayFormat(language, { dateStyle: 'long' }).format(instantOf(day)));
  return language === 'sv' ? `den ${long}` : long;
}

/** A line never ends between the day and its month. */
function unbroken(day: string): string {
  return day.replace(/^(\d+\.?) /, '$1\u00a0');
}

/** For tables, in one line: `30. jun. 2026`, `30 juni 2026`, `30 Jun 2026`. */
export function formatShortDay(day: DayLike, language: Language): string {
  return dayFormat(language, { dateStyle: 'medium' }).format(instantOf(day)).replaceAll(' ', '\u00a0');
}

/** `tirsdag den 30. juni 2026`, `tisdag den 30 juni 2026`, `Tuesday 30 June 2026`. */
export function formatWeekday(day: DayLike, language: Language): string {
  const weekday = dayFormat(language, { weekday: 'long' }).format(instantOf(day));
  return language === 'da' ? `${weekday} den ${formatDay(day, language)}` : `${weekday} ${formatDay(day, language)}`;
}
