import type { Language } from '../../words.ts';
import { readOnce } from '../reading/once.ts';
import { type Text, wordsOf } from '../reading/text.ts';
import { unfinishedIn } from '../reading/unfinished-in.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';
import { eachOnce } from './each-once.ts';
import { ownLanguageFirst } from './own-language-first.ts';

/** Words that a sentence can rightly say twice in a row. */
const mayRepeat = new Set([
  'der',
  'den',
  'det',
  'dem',
  'som',
  'that',
  'had',
  'har',
  'var',
  'for',
  'över',
  'mere',
  'mer',
  'more',
  'de',
  'er',
  'är',
  'is',
  'in',
  'on',
  'om',
  'på',
  'ad',
  'up',
  'ud',
  'do',
  'så',
  'so',
]);
const kinds = /^(?:kommunen?|kommun|stad|municipality|city|region|fonden?|foundation|förening|forening)$/iu;

/** S0.03: a word that stands twice, or would once a slot before it is filled with a full name. */
export const doubledWords: FindingRule = (subject) => {
  const twice = subject.passages.flatMap((passage) =>
    twiceIn(passage).map(
      (words): Spoken => ({
        clause: passage.clause,
        language: passage.language,
        mark: words.toLowerCase(),
        fault: { code: 'doubledWord', text: words },
      }),
    ),
  );
  return [twice, doubledByFilling(subject)].flatMap((found) =>
    eachOnce(ownLanguageFirst(subject.agreement, found).map(inItsClause)),
  );
};

/** A word of two letters or more, or a currency, with nothing but space before it stands again. */
const twiceIn = readOnce((passage: Text): readonly string[] => {
  const { text } = passage;
  const words = wordsOf(passage);
  const again = words.flatMap(({ end, at, lower }, index) => {
    const next = words[index + 1];
    if (!next || lower.length < 2 || /^x+$/.test(lower) || lower !== next.lower) return [];
    return /^\s+$/.test(text.slice(end, next.at)) && /^\p{L}+$/u.test(lower) && !mayRepeat.has(lower)
      ? [text.slice(at, next.end)]
      : [];
  });
  return [...again, ...[...text.matchAll(twoCurrencies)].map(([said]) => said)];
});

const currency = '(?:kr\\.?|kroner|kronor|DKK|SEK|EUR)';
const twoCurrencies = new RegExp(`(?<![\\p{L}\\d])${currency}\\s+(?:\\d[\\d.,]*\\s+)?${currency}(?!\\p{L})`, 'giu');

type Spoken = Found & { readonly language: Language };

function inItsClause({ language: _, ...found }: Spoken): Found {
  return found;
}

/** A slot that is a whole name by what it says of itself or by how it stands elsewhere, and the end of such a name after it. */
function doubledByFilling({ passages }: Subject): readonly Spoken[] {
  const slots = passages.map((passage) => ({ passage, followed: slotsWithNext(passage) }));
  const standsAlone = new Set(
    slots.flatMap(({ followed }) => followed.flatMap(({ next, slot }) => (kinds.test(next) ? [] : [slot]))),
  );
  return slots.flatMap(({ followed, passage: { clause, language } }) =>
    followed
      .filter(({ next, slot }) => kinds.test(next) && (standsAlone.has(slot) || saysKind(slot, next)))
      .map(({ next, slot }): Spoken => {
        const fault = { code: 'slotDoublesWord', slot, word: next } as const;
        return { clause, language, mark: `${slot} ${next}`.toLowerCase(), fault };
      }),
  );
}

/** `[kommunens navn] Kommune`. */
function saysKind(slot: string, next: string): boolean {
  return slot.toLowerCase().includes(next.toLowerCase().replace(/e?n?$/, ''));
}

interface SlotWithNext {
  readonly slot: string;
  readonly next: string;
}

const slotsWithNext = readOnce((passage: Text): readonly SlotWithNext[] =>
  [...new Set(unfinishedIn(passage).slots)].flatMap((slot) =>
    [...passage.text.matchAll(new RegExp(`${RegExp.escape(slot)}(?:\\s+(?<next>\\p{L}+))?`, 'gu'))].map((match) => ({
      slot,
      next: match.groups?.['next'] ?? '',
    })),
  ),
);
