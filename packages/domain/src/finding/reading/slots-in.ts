import { fillingOrder, isFilledIn, placeholderNoun } from './placeholder-nouns.ts';

const edge = '(?<![\\p{L}\\d])';
const end = '(?![\\p{L}\\d])';
const counted =
  '(?:kr\\.?|kroner|kronor|DKK|SEK|EUR|kommun(?:en?)?|by|stad|antal|møder|möten|gange|gånger|dage|dagar|days|måneder|månader|months|uger|veckor|weeks|år|years|times|meetings|personer|persons|deltag(?:ere|are)|kurser|courses|pct\\.?|procent|per cent|percent|%|municipality)';
const named = '(?:kr\\.?|DKK|SEK|EUR|kommun(?:en?)?|municipality(?: of)?)';

const patterns: readonly RegExp[] = [
  /\[[^\]\n]{0,120}\]/gu,
  /<<?(?=[\p{L}_.…])[^<>\n@]{1,60}>>?|\$?\{\{?[^{}\n]{1,60}\}?\}|«\w{1,40}»|%[A-ZÆØÅÄÖ_]{3,}%|#[A-ZÆØÅÄÖ_]{3,}#|\$\p{L}{3,}/gu,
  /(?<!\p{L})(?:(?:19|20)x{2}|(?<!\d)x{2,})(?:[.,/-]?(?:x{2,}|\d{2,4}))*(?!\p{L})/giu,
  new RegExp(`(?:\\d{2})?_{2,}(?:[-/. ]{0,2}_+)*(?:\\s*\\(${placeholderNoun}\\))?|_(?:\\s_)+`, 'giu'),
  /\.{2}[/-]\.{2}|\.{4,}|…{2,}|\?{2,}/gu,
  /(?<=\s|^)(?:\.{3}|…)(?![\p{L}.…])|(?<![.…])(?:\.{3}|…)(?=\s*$)/gmu,
  new RegExp(`${edge}(?:TBD|TBC|TBA|dd[.\\-/]mm[.\\-/](?:yyyy|åååå|yy|åå)|(?:yyyy|åååå)-mm-dd)${end}`, 'giu'),
  /(?<![\p{L}.])N\.?\s?N\.?(?![\p{L}.])/gu,
  new RegExp(
    `(?<![\\p{L}\\d]|\\d\\s)[Xx](?=[ -]${counted}(?!\\p{L}))|${edge}Y(?= (?:kommun(?:en?)?|stad|municipality)(?!\\p{L}))`,
    'giu',
  ),
  new RegExp(`(?<=${edge}${named}\\s)[XY]${end}`, 'giu'),
  /(?<=\s)\?(?=[\s.,]|$)|(?<=(?::|\bkr\.?|DKK|SEK|EUR)\s*)-{2,}|(?<![,-])-{2,}(?=\s*(?:kr|DKK|SEK|EUR)(?!\p{L}))/gu,
  new RegExp(
    `\\((?:${fillingOrder}(?:\\s[^)]{0,60})?|${placeholderNoun}(?:\\s(?:på|for|av|af|of|over|til)\\s[^)]{0,40})?|(?:skal |ska )?${isFilledIn}[^)]{0,40})\\)`,
    'giu',
  ),
  new RegExp(
    `(?<=:\\s*)${isFilledIn}|${edge}${isFilledIn} (?:senere|her|herefter|här|nedan|senare|inden underskrift|före underskrift|later|here)${end}`,
    'giu',
  ),
  new RegExp(
    `^${placeholderNoun}(?:\\s(?:på|for|av|af|of|til)\\s.{1,40})?\\s(?:${isFilledIn}|mangler|saknas|is missing)\\.?$`,
    'giu',
  ),
  new RegExp(
    `${edge}(?:is|are) to be (?:determined|confirmed|inserted|specified|advised)(?: later)?(?=[.,;)]|$)`,
    'giu',
  ),
  new RegExp(`${edge}mangler at blive udfyldt${end}|${edge}lorem ipsum`, 'giu'),
];

/** What no sentence without a slot has, to be quick with most. */
const hint =
  /[[<{_…«%#$(?]|\.{2}|--|xx|(?<![a-zà-ÿ])[xy](?![a-zà-ÿ])|tb[acd]|dd[.\-/]|åååå|yyyy|(?<![a-zà-ÿ])n\.?\s?n(?![a-zà-ÿ])|ud?fyld|indsæt|anfør|angiv|tilføj|påfør|fyll|infoga|anges|läggs|skrivs|to be|mangler|saknas|missing|lorem/iu;

/** A footnote's number, and `[sic]`, are no slots. */
const noSlot = /^\[(?:\d+|sic!?)\]$/;

/** The places of a sentence that are still to be filled. */
export function slotsIn(sentence: string): readonly string[] {
  if (!hint.test(sentence)) return [];
  const spans = patterns
    .flatMap((pattern) => [...sentence.matchAll(pattern)])
    .map((match) => ({ slot: match[0].trim(), from: match.index, until: match.index + match[0].length }))
    .filter(({ slot }) => slot !== '' && !noSlot.test(slot));
  const outermost = spans.filter(
    (span, index) =>
      !spans.some(
        (other, at) =>
          other.from <= span.from &&
          other.until >= span.until &&
          (at < index || other.from < span.from || other.until > span.until),
      ),
  );
  return outermost.toSorted((one, other) => one.from - other.from).map(({ slot }) => slot);
}
