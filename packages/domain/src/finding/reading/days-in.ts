import type { Day } from '../../calendar/index.ts';

export interface SaidDay {
  readonly said: string;
  readonly day: Day;
}

const months = [
  ['januar', 'januari', 'january', 'jan'],
  ['februar', 'februari', 'february', 'feb'],
  ['marts', 'mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'augusti', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const monthNames = months
  .flat()
  .toSorted((one, other) => other.length - one.length)
  .join('|');

const patterns = [
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+)?(?<name>${monthNames})\\.?,?\\s+(?<year>\\d{4})(?!\\d)`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<name>${monthNames})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`,
    'giu',
  ),
  /(?<!\d)(?<year>(?:19|20|21)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu,
  /(?<![\d.])(?<day>\d{1,2})[./-](?<month>\d{1,2})[./ -]\s?(?<year>(?:19|20|21)\d{2})(?!\d)/gu,
];

/** Every whole day that a text names; a day without a year is none. */
export function daysIn(text: string): readonly SaidDay[] {
  if (!/\d{4}/.test(text)) return [];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(dayOf));
}

function dayOf(match: RegExpExecArray): readonly SaidDay[] {
  const { day, month, name, year } = match.groups ?? {};
  const number = month
    ? Number(month)
    : months.findIndex((names) => names.some((known) => known === name?.toLowerCase())) + 1;
  if (number < 1 || number > 12) return [];
  const inMonth = Temporal.PlainYearMonth.from({ year: Number(year), month: number });
  const dayOfMonth = Number(day);
  if (dayOfMonth < 1 || dayOfMonth > inMonth.daysInMonth) return [];
  return [{ said: match[0].trim(), day: inMonth.toPlainDate({ day: dayOfMonth }) }];
}

/** Every year that stands alone in a text, between 1950 and 2199. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d./-])(?:19[5-9]|20\d|21\d)\d(?![\d/])/g)].map(([year]) => Number(year));
}
