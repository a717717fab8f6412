import { anyValue } from '@landsby/domain/any-value';
import { type ClauseFamily, familyParameters } from '@landsby/domain/clause';
import fc from 'fast-check';
import type { WrittenClause } from '../clause/teller.ts';

const tokens = Array.from({ length: 9 }, (_, index) => `‹${index + 1}›`);
const keys = [
  ...['k1', 'k2', 'k3', 'each-municipality', 'each-party', 'funder', 'by-agreement'],
  ...[
    'cause',
    'breach',
    'publication',
    'joint-material',
    'outdated-or-leaving',
    'concern-for-a-child',
    'choice-of-efforts',
    'held-round',
    'material-change',
    'cancellation',
    'course-planned',
    'essential-information',
    'planned-significant-change',
    'sufficient-support',
    'partnership-entered',
  ],
];
const shaped = ['24/1042', '03/7', 'S0.59'];

/** Texts that a reader finds again wherever they stand. */
const anyText = (schema: { readonly safeParse: (text: string) => { readonly success: boolean } }) => {
  const [fitting = []] = [tokens, keys, shaped]
    .map((texts) => texts.filter((text) => schema.safeParse(text).success))
    .filter((texts) => texts.length > 0);
  return fc.constantFrom(...fitting);
};

const anyOf = anyValue({ anyText, isChecked: false, alsoNumbers: fc.integer({ min: 25, max: 99_999_999 }) });

/** Any clause of a family as its file may say it, its parameters agreeing with each other. */
export function anyWrittenClause(family: ClauseFamily): fc.Arbitrary<WrittenClause> {
  return anyOf(familyParameters[family]).map(
    (parameters) => ({ family, parameters: agreeing(parameters) }) as WrittenClause,
  );
}

type Json = Readonly<Record<string, unknown>>;

/** Mends what values made one by one contradict each other in. */
function agreeing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(agreeing);
  if (typeof value !== 'object' || value === null) return value;
  const part: Json = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, agreeing(inner)]));
  return [oneText, inOrder, realDay, fraction, withinPeriod, splitAsListed].reduce<Json>(
    (mended, mend) => mend(mended),
    part,
  );
}

/** A text is the same mark in each language that it exists in. */
function oneText(part: Json): Json {
  if (!('en' in part)) return part;
  return Object.fromEntries(Object.keys(part).map((language) => [language, part['en']]));
}

const pairs = [
  ['from', 'to'],
  ['ageFrom', 'ageTo'],
  ['atLeast', 'atMost'],
  ['fromYear', 'untilYear'],
] as const;

function inOrder(part: Json): Json {
  return pairs.reduce<Json>((mended, [low, high]) => {
    const [first, second] = [mended[low], mended[high]];
    if (typeof first !== 'number' || typeof second !== 'number' || first <= second) return mended;
    return { ...mended, [low]: second, [high]: first };
  }, part);
}

function realDay(part: Json): Json {
  const { day, month } = part;
  if (typeof day !== 'number' || typeof month !== 'number') return part;
  return { ...part, day: Math.min(day, 28) };
}

function fraction(part: Json): Json {
  const { denominator, numerator } = part;
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return part;
  return { numerator: Math.min(numerator, denominator), denominator: Math.max(numerator, denominator) };
}

function withinPeriod(part: Json): Json {
  const months = { month: 1, quarter: 3, halfYear: 6, year: 12 }[String(part['every'])];
  const { dueMonth } = part;
  return months === undefined || typeof dueMonth !== 'number'
    ? part
    : { ...part, dueMonth: ((dueMonth - 1) % months) + 1 };
}

function splitAsListed(part: Json): Json {
  if (!('split' in part)) return part;
  const split = part['parts'] ? 'listed' : part['split'] === 'listed' ? 'even' : part['split'];
  return { ...part, split };
}
