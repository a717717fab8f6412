import { isDay } from '@landsby/front';

/** What a pasted list of days says: the days in order, and the pieces that are none. */
export interface ReadDays {
  readonly days: readonly string[];
  readonly unread: readonly string[];
}

const months = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['maj', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

/** Days as people write or paste them, one a line or with commas between; without a year the one given counts. */
export function readDays(text: string, year: number): ReadDays {
  const pieces = text
    .split(/[\n;,]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const read = pieces.map((piece) => ({ piece, day: readDay(piece.toLowerCase(), year) }));
  const days = read.flatMap(({ day }) => day ?? []);
  return {
    days: [...new Set(days)].toSorted(),
    unread: read.flatMap(({ day, piece }) => (day === null ? [piece] : [])),
  };
}

function readDay(piece: string, year: number): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(piece);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const named = /(\d{1,2})\.?\s*([a-zæøåäö]{3,})\.?(?:\s+(\d{4}))?/.exec(piece);
  const month = named ? months.findIndex((names) => names.some((name) => named[2]?.startsWith(name))) : -1;
  if (named && month >= 0) return dayOf(named[3] ?? year, month + 1, named[1]);
  const numbers = /(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]?\s*(\d{4}))?(?!\d)/.exec(piece);
  return numbers ? dayOf(numbers[3] ?? year, numbers[2], numbers[1]) : null;
}

type Part = string | number | undefined;

function dayOf(year: Part, month: Part, day: Part): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}
