import type { Language } from '../../words.ts';
import { type UnitWord, unitOf } from './length-units.ts';
import { numberAt, numberOf } from './number-words.ts';
import { readOnce } from './once.ts';
import { type Text, type Word, wordsOf } from './text.ts';

export interface SaidLength {
  readonly said: string;
  /** Null where the number in words and the one in digits differ: `seks (3) måneder`. */
  readonly count: number | null;
  readonly unit: 'months' | 'days';
  /** Something is to happen within it: `inden 10 dage`. */
  readonly isLimit: boolean;
}

/** What no text without a length lacks. */
const hint = /år|måned|månad|mån|md|kvartal|uge|veck|dag|decen|year|yr|month|mos|mth|quarter|week|day|decade/i;

/** Every length of time that a text names, in words or digits: `seks måneder`, `10-årig`, `nine years and six months`. */
export const lengthsIn = readOnce((said: Text): readonly SaidLength[] => {
  if (!hint.test(said.text)) return [];
  const words = wordsOf(said);
  const found: SaidLength[] = [];
  for (let index = 0; index < words.length; ) {
    const length = lengthAt(said, words, index);
    if (length) found.push(length.said);
    index = length?.next ?? index + 1;
  }
  return found;
});

interface At<Said> {
  readonly said: Said;
  readonly next: number;
}

function lengthAt({ language, text }: Text, words: readonly Word[], start: number): At<SaidLength> | null {
  const compound = compoundAt(words, start, language);
  const read = compound ?? countedAt(text, words, { start, language });
  if (!read) return null;
  const { count, next, unit } = read;
  const more = unit.each === 12 ? moreMonths(words, next, language) : null;
  const end = more?.next ?? next;
  const said = text.slice(words[start]?.at, words[end - 1]?.end);
  const total = count === null ? null : count * unit.each + (more?.said ?? 0);
  return { said: { said, count: total, unit: unit.unit, isLimit: isLimit(words, start) }, next: end };
}

interface Counted {
  readonly count: number | null;
  readonly unit: UnitWord;
  readonly next: number;
}

/** `treårig`, `10-årig`, `six-month`: number and unit in one word. */
function compoundAt(words: readonly Word[], start: number, language: Language): Counted | null {
  const unit = unitOf(words[start]?.lower ?? '', language);
  if (!unit) return null;
  const count = unit.count === '' ? oneWithout(words, start, unit) : numberOf(unit.count.replace(/-$/, ''), language);
  return count === null ? null : { count, unit, next: start + 1 };
}

/** `halvårs varsel` has no number of its own. */
function oneWithout(words: readonly Word[], start: number, { each }: UnitWord): number | null {
  return each === 6 && /^(?:varsel|opsigelse|uppsägning)/.test(words[start + 1]?.lower ?? '') ? 1 : null;
}

/** `seks måneder`, `seks (6) måneder`, `6 (seks) måneder`, `a year’s`. */
function countedAt(
  text: string,
  words: readonly Word[],
  { language, start }: { readonly start: number; readonly language: Language },
): Counted | null {
  const first = words[start];
  if (!first) return null;
  const number = numberAt(words, start, language) ?? oneAt(words, start, language);
  if (!number) return null;
  const { next, value } = number;
  const again = text[(words[next]?.at ?? 0) - 1] === '(' ? numberAt(words, next, language) : null;
  const at = skipKind(words, again?.next ?? next);
  const unit = unitOf(words[at]?.lower ?? '', language);
  if (!unit || unit.count !== '' || isPeriod(words, start, at)) return null;
  return { count: again && again.value !== value ? null : value, unit, next: at + 1 };
}

/** `calendar`, `working`, `hela`: no more than the kind of unit. */
function skipKind(words: readonly Word[], at: number): number {
  return /^(?:calendar|working|business|full|whole|hele|hela)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
}

/** English leaves `one` to `a` where a length lasts or belongs to something. */
function oneAt(words: readonly Word[], start: number, language: Language) {
  const [before, word, next] = [words[start - 1]?.lower, words[start]?.lower, words[start + 2]?.lower];
  const isOne =
    language === 'en' && (word === 'a' || word === 'an') && (next === 's' || before === 'for' || before === 'lasts');
  return isOne ? { value: 1, next: start + 1 } : null;
}

const ofPeriod = /^(?:af|av|of|per|pr|hver|varje|every|each)$/;
const edges = /^(?:udgang|udløb|slutning|utgång|slut|skifte)/;

/** `udgangen af et kvartal`, `den 1. i en måned`, `en måneds udgang`: a period of the calendar, not a length. */
function isPeriod(words: readonly Word[], start: number, at: number): boolean {
  const [first, before, further] = [
    words[start]?.lower ?? '',
    words[start - 1]?.lower ?? '',
    words[start - 2]?.lower ?? '',
  ];
  if (!/^(?:en|et|ett|én|ét|one|a)$/.test(first)) return false;
  if (edges.test(words[at + 1]?.lower ?? '') || ofPeriod.test(before)) return true;
  return before === 'i' && /^\d|^(?:dag|dagen|gang|gange|gång|gånger|første|första|sidste|sista)$/.test(further);
}

/** `nine years and six months`, `a year and a half`. */
function moreMonths(words: readonly Word[], next: number, language: Language): At<number> | null {
  const from = /^(?:og|och|and)$/.test(words[next]?.lower ?? '') ? next + 1 : next;
  const number = numberAt(words, from, language);
  if (!number) return null;
  const unit = unitOf(words[number.next]?.lower ?? '', language);
  if (!unit && number.value === 0.5) return { said: 6, next: number.next };
  return unit?.unit === 'months' && unit.each === 1 && unit.count === ''
    ? { said: number.value, next: number.next + 1 }
    : null;
}

/** `inden 10 dage`, `inom tio dagar`, `within ten days`. */
function isLimit(words: readonly Word[], start: number): boolean {
  const [before, further] = [words[start - 1]?.lower ?? '', words[start - 2]?.lower ?? ''];
  return /^(?:inden|inom|within)$/.test(before) || (before === 'for' && further === 'inden');
}
