import { dayNumber, monthsLater } from './day-number.ts';

export interface Tick {
  readonly day: string;
  readonly label: string;
  /** always: also on a phone; wide: where there is room; line: never with words. */
  readonly shows: 'always' | 'wide' | 'line';
}

const yearDays = 365;

/** Years where the scale is long, months where it is short: never more words than can be read. */
export function ticksBetween(from: string, to: string, locale: string): readonly Tick[] {
  const years = (dayNumber(to) - dayNumber(from)) / yearDays;
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const step = years > 2.5 ? 12 : years > 1.2 ? 3 : 1;
  const ticks: Tick[] = [];
  for (let day = firstTick(from, step); day <= to; day = monthsLater(day, step)) {
    const year = Number(day.slice(0, 4));
    const month = Number(day.slice(5, 7));
    const label = month === 1 ? String(year) : monthName.format(new Date(day)).replace('.', '');
    ticks.push({ day, label, shows: step === 12 ? showsYear(year, years) : showsMonth(month, step) });
  }
  return ticks;
}

function firstTick(from: string, step: number): string {
  const january = `${from.slice(0, 4)}-01-01`;
  let day = january;
  while (day < from) day = monthsLater(day, step);
  return day;
}

function showsYear(year: number, years: number): Tick['shows'] {
  if (years <= 6) return 'always';
  if (years <= 14) return year % 2 === 0 ? 'always' : 'wide';
  return year % 5 === 0 ? 'always' : 'line';
}

function showsMonth(month: number, step: number): Tick['shows'] {
  if (month === 1) return 'always';
  return month % (step === 3 ? 6 : 3) === 1 ? 'always' : 'wide';
}
