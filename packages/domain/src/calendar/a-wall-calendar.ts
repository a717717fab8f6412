import { day, type Day } from './day.ts';

/** A day as three numbers: what a person sees on a wall calendar. The tests' own reckoning, which shares nothing with the rules. */
interface PlainDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const firstYear = 1999;
const lastYear = 2107;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Every day from 1999 to 2107, one after the other. */
export const wallCalendar: readonly PlainDay[] = (() => {
  const days: PlainDay[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let date = 1; date <= lengthOfMonth(year, month); date += 1) days.push({ year, month, date });
    }
  }
  return days;
})();

const firstOfMonth = new Map<string, number>(
  wallCalendar.flatMap(({ date, month, year }, index) => (date === 1 ? [[`${year}-${month}`, index] as const] : [])),
);

/** Where a day stands on the wall calendar. */
export function placeOf(year: number, month: number, date: number): number {
  return (firstOfMonth.get(`${year}-${month}`) ?? Number.NaN) + date - 1;
}

export function placeOfDay({ day: date, month, year }: Day): number {
  return placeOf(year, month, date);
}

export function isoAt(place: number): string {
  const found = wallCalendar[place];
  if (!found) throw new RangeError(`no day at ${place}`);
  return `${found.year}-${two(found.month)}-${two(found.date)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

export function dayAt(place: number): Day {
  return day(isoAt(place));
}

/** Turns the leaves one by one; on the last leaf the same date, or the last one it has. */
export function monthsOn(place: number, months: number): number {
  const from = wallCalendar[place];
  if (!from) throw new RangeError(`no day at ${place}`);
  let { month, year } = from;
  for (let turned = 0; turned < Math.abs(months); turned += 1) {
    month += Math.sign(months);
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  return placeOf(year, month, Math.min(from.date, lengthOfMonth(year, month)));
}

const startMonths = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [1, 4, 7, 10],
  halfYear: [1, 7],
  year: [1],
} as const;
type PlainPeriod = keyof typeof startMonths;

export function beginsPeriod(place: number, of: PlainPeriod): boolean {
  const found = wallCalendar[place];
  return found?.date === 1 && startMonths[of].some((month) => month === found.month);
}

export function endsPeriod(place: number, of: PlainPeriod): boolean {
  return beginsPeriod(place + 1, of);
}

/** The places of all days of a year span that a test walks. */
export function placesFrom(from: string, until: string): readonly number[] {
  const first = placeOfDay(day(from));
  return Array.from({ length: placeOfDay(day(until)) - first + 1 }, (_, index) => first + index);
}

/** Days that hold every length of month, a leap year and a year of a century that is none. */
export const tellingPlaces: readonly number[] = [
  ...placesFrom('2023-01-01', '2025-03-31'),
  ...placesFrom('2099-06-01', '2100-12-31'),
];
