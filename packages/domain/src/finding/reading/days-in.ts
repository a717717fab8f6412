import { type Day, isAfter, isBefore } from '../../calendar/index.ts';
import { readOnce } from './once.ts';
import type { Text } from './text.ts';

/** A day that a text names; where it names a stretch (`primo 2027`, `2026–2028`) any day of it may be meant. */
interface SaidDay {
  readonly said: string;
  readonly from: Day;
  readonly day: Day;
}

/** Whether a day may be the one that is said. */
export function meansDay(said: SaidDay, day: Day): boolean {
  return !isBefore(day, said.from) && !isAfter(day, said.day);
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

/** The days of a month in words, one language after the other. */
const ordinals = [
  'første,anden,tredje,fjerde,femte,sjette,syvende,ottende,niende,tiende,ellevte,tolvte,trettende,fjortende,femtende,sekstende,syttende,attende,nittende,tyvende,enogtyvende,toogtyvende,treogtyvende,fireogtyvende,femogtyvende,seksogtyvende,syvogtyvende,otteogtyvende,niogtyvende,tredivte,enogtredivte',
  'första,andra,tredje,fjärde,femte,sjätte,sjunde,åttonde,nionde,tionde,elfte,tolfte,trettonde,fjortonde,femtonde,sextonde,sjuttonde,artonde,nittonde,tjugonde,tjugoförsta,tjugoandra,tjugotredje,tjugofjärde,tjugofemte,tjugosjätte,tjugosjunde,tjugoåttonde,tjugonionde,trettionde,trettioförsta',
  'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth,twenty-first,twenty-second,twenty-third,twenty-fourth,twenty-fifth,twenty-sixth,twenty-seventh,twenty-eighth,twenty-ninth,thirtieth,thirty-first',
].map((words) => words.split(','));

/** The number of an ordinal in words; null for any other word. */
export function ordinalOf(word: string): number | null {
  const index = ordinals.map((words) => words.indexOf(word)).find((at) => at >= 0);
  return index === undefined ? null : index + 1;
}

const longestFirst = (words: readonly string[]) => words.toSorted((one, other) => other.length - one.length).join('|');
const month = `(?<name>${longestFirst(months.flat())})`;
const ordinal = longestFirst(ordinals.flat());
const year = '(?<year>(?:19|20|21)\\d{2})(?!\\d)';
const closes = '(?:udgangen|slutningen|udløbet|utgången|slutet|end|close) (?:af|av|of) ';
const until = '(?:til og med|til|till och med|till|t\\.?\\s?o\\.?\\s?m\\.?|until|through|to) ';
const bare = '(?<![\\p{L}\\d])';
const inMonthOf = '(?:the month of|måned(?:en)?|månad(?:en)?)';
const numbered =
  '(?:\\p{L}*(?:nr|nummer|numret|number|no)|cvr|se|org|tlf|tel|dnr|jnr|ean|gln|ref|id|konto|account|sag(?:en)?|case|ärende(?:t)?)';
const marks = 'kr\\.?|kroner|kronor|DKK|SEK|NOK|EUR|euro|€|£';

/** `20271231`, unless it is part of a longer number, the number of a case, an organisation or a telephone, or an amount. */
const compactDay = new RegExp(
  `(?=\\d{8})(?<![\\p{L}\\d#_/.,:+-]|\\d\\s|(?<!\\p{L})${numbered}\\.?[:\\s#]*|(?:${marks})\\s*)(?<year>199\\d|20\\d{2}|2100)(?<month>\\d{2})(?<day>\\d{2})(?![\\p{L}\\d_/+-]|[.,:]\\d|\\s\\d|\\s*(?:${marks})(?!\\p{L}))`,
  'giu',
);

/** How days are written, and which of a stretch is meant. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d.,])(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|:[ae])?\\s+(?:(?:of|dag i|i)\\s+)?${month}\\.?,?\\s+${year}`,
    'giu',
  ),
  new RegExp(
    `${bare}(?:(?<last>sidste|siste|sista|last)|(?<ordinal>${ordinal}))(?: dag(?:en)?| day)?\\s+(?:(?:of|i|af)\\s+)?${month},?\\s+${year}`,
    'giu',
  ),
  new RegExp(`${bare}${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}`, 'giu'),
  /(?<![\d-])(?<year>(?:19|20|21)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu,
  compactDay,
  /(?<![\d.])(?<day>\d{1,2})[./-](?<month>\d{1,2})[./ -]\s?(?<year>(?:19|20|21)\d{2})(?!\d)/gu,
  /(?<![\d.])(?<day>\d{1,2})[./](?<month>\d{1,2})[./ -](?<short>[2-4]\d)(?!\d|\.\d)/gu,
  new RegExp(`${bare}(?:${closes}|(?<last>ultimo) )(?:${month} )?${year}(?![-/])`, 'giu'),
  new RegExp(`${bare}(?<early>primo) (?:${month} )?${year}(?![-/])`, 'giu'),
  new RegExp(`${bare}(?:${until}|${inMonthOf} )${month} ${year}`, 'giu'),
  /(?<![\d./-])(?<year>20\d{2})\s?[-–]\s?(?=20\d{2}(?!\d|[./-]\d))/gu,
  /(?<=(?<![\d./-])20\d{2}\s?[-–]\s?)(?<year>20\d{2})(?!\d|[./-]\d)/gu,
  /årsskiftet (?<turn>20\d{2})[/–-](?:20)?\d{2}/giu,
];

/** What no text without a day lacks: a year. */
const hint = /(?:19|20|21)\d{2}|\d[./]\d{1,2}[./ -][2-4]\d/;

/** Every whole day that a text names; a day without a year is none. */
export const daysIn = readOnce(({ text }: Text): readonly SaidDay[] =>
  hint.test(text) ? patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(dayOf)) : [],
);

function dayOf(match: RegExpExecArray): readonly SaidDay[] {
  const { day, early, last, month: digits, name, ordinal: word, short, turn, year: digitsOfYear } = match.groups ?? {};
  const said = match[0].trim();
  const yearNumber = Number(turn ?? digitsOfYear ?? `20${short}`);
  if (turn) return [stretch(said, Temporal.PlainDate.from({ year: yearNumber, month: 12, day: 31 }), 1)];
  const number = digits ? Number(digits) : monthOf(name);
  if (number === null) return [ofYear(said, yearNumber, { early: early !== undefined, last: isLast(said, last) })];
  if (number < 1 || number > 12) return [];
  const inMonth = Temporal.PlainYearMonth.from({ year: yearNumber, month: number });
  const first = inMonth.toPlainDate({ day: 1 });
  const asked = day ? Number(day) : word ? ordinalOf(word.toLowerCase()) : null;
  if (asked !== null) {
    const isDay = asked >= 1 && asked <= inMonth.daysInMonth;
    return isDay ? [stretch(said, inMonth.toPlainDate({ day: asked }), 0)] : [];
  }
  const end = inMonth.toPlainDate({ day: inMonth.daysInMonth });
  if (isLast(said, last)) return [stretch(said, end, 0)];
  return [early ? stretch(said, first, 9) : stretch(said, first, inMonth.daysInMonth - 1)];
}

function ofYear(
  said: string,
  year: number,
  { early, last }: { readonly early: boolean; readonly last: boolean },
): SaidDay {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const end = Temporal.PlainDate.from({ year, month: 12, day: 31 });
  if (last) return stretch(said, end, 0);
  return early ? stretch(said, first, 30) : stretch(said, first, first.until(end).days);
}

function stretch(said: string, from: Day, days: number): SaidDay {
  return { said, from, day: days === 0 ? from : from.add({ days }) };
}

const closing = new RegExp(`^${closes}`, 'iu');

function isLast(said: string, last: string | undefined): boolean {
  return last !== undefined || closing.test(said);
}

function monthOf(name: string | undefined): number | null {
  if (name === undefined) return null;
  return months.findIndex((names) => names.some((known) => known === name.toLowerCase())) + 1;
}

const soleYear = /(?<![\d./-])(?:19[5-9]|20\d|21\d)\d(?![\d/])/g;
const listed = /^\s*(?:,|og|och|and|&|samt|,\s*(?:og|och|and))\s*$/;

/** Every year that stands alone in a text, between 1950 and 2199; of years listed one after the other the first and the last. */
export const yearsIn = readOnce(({ text }: Text): readonly number[] => {
  const years = [...text.matchAll(soleYear)].map(({ 0: said, index }) => ({ year: Number(said), index }));
  const follows = (at: number) => {
    const [one, next] = [years[at], years[at + 1]];
    return one !== undefined && next?.year === one.year + 1 && listed.test(text.slice(one.index + 4, next.index));
  };
  return years.flatMap(({ year }, at) => (follows(at - 1) && follows(at) ? [] : [year]));
});
