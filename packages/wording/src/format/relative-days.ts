import { type Language, localeOf } from '../language.ts';
import { asDay, type DayLike } from './day.ts';
import { formatList, formatNumber } from './list.ts';

type Unit = 'day' | 'month' | 'year';

const ahead = {
  da: (span: string) => `om ${span}`,
  sv: (span: string) => `om ${span}`,
  en: (span: string) => `in ${span}`,
};
const ago = {
  da: (span: string) => `for ${span} siden`,
  sv: (span: string) => `för ${span} sedan`,
  en: (span: string) => `${span} ago`,
};

/** How far a day is from another: `i morgen`, `om 6 dage`, `för 3 månader sedan`, `in 6 years and 7 months`; parts that are not whole are left out. */
export function relativeDays(day: DayLike, from: DayLike, language: Language): string {
  const [one, other] = [asDay(from), asDay(day)];
  const days = one.until(other).days;
  if (Math.abs(days) <= 1) return nearby(days, language);
  const span = formatLength(one, other, language);
  return days > 0 ? ahead[language](span) : ago[language](span);
}

/** The length between two days: days up to a month, months up to a year, then years and months. */
export function formatLength(from: DayLike, until: DayLike, language: Language): string {
  const length = asDay(from).until(asDay(until), { largestUnit: 'months' }).abs();
  if (length.months === 0) return inUnits(length.days, 'day', language);
  if (length.months < 12) return inUnits(length.months, 'month', language);
  const months = length.months % 12;
  const years = inUnits(Math.floor(length.months / 12), 'year', language);
  return months === 0 ? years : formatList([years, inUnits(months, 'month', language)], language);
}

/** Intl would say `dygn` for a day in Swedish. */
const units = {
  da: { day: ['dag', 'dage'], month: ['måned', 'måneder'], year: ['år', 'år'] },
  sv: { day: ['dag', 'dagar'], month: ['månad', 'månader'], year: ['år', 'år'] },
  en: { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] },
} as const satisfies Record<Language, Record<Unit, readonly [string, string]>>;

export function inUnits(count: number, unit: Unit, language: Language): string {
  const [one, many] = units[language][unit];
  return `${formatNumber(count, language)} ${count === 1 ? one : many}`;
}

function nearby(days: number, language: Language): string {
  return new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'auto' }).format(days, 'day');
}
