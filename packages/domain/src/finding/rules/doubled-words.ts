import type { Language } from '../../words.ts';
import { type Passage, wordsOf } from '../reading/passage.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';
import { eachOnce } from './each-once.ts';
import { slotsOf } from './open-slots.ts';
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

/** Words of three letters or more, one after the other with nothing but space between. */
function twiceIn(passage: Passage): readonly string[] {
  const { text } = passage;
  const words = wordsOf(passage);
  return words.flatMap(({ at, text: word }, index) => {
    const next = words[index + 1];
    if (!next || word.length < 3 || word.toLowerCase() !== next.text.toLowerCase()) return [];
    const between = text.slice(at + word.length, next.at);
    return /^\s+$/.test(between) && /^\p{L}+$/u.test(word) && !mayRepeat.has(word.toLowerCase())
      ? [`${word}${between}${next.text}`]
      : [];
  });
}

type Spoken = Found & { readonly language: Language };

function inItsClause({ language: _, ...found }: Spoken): Found {
  return found;
}

function doubledByFilling({ agreement, passages, sisters }: Subject): readonly Spoken[] {
  const standsAlone = new Set(
    passages.flatMap(({ text }) => slotsWithNext(text).flatMap(({ next, slot }) => (kinds.test(next) ? [] : [slot]))),
  );
  const { parties } = agreement;
  const names = sisters.organisations
    .filter(({ id }) => parties.every(({ organisation }) => organisation === null || organisation !== id))
    .map(({ name }) => name.toLowerCase().split(/\s+/).at(-1));
  const doubles = ({ next, slot }: SlotWithNext) =>
    next !== '' && (names.includes(next.toLowerCase()) || (kinds.test(next) && standsAlone.has(slot)));
  return passages.flatMap(({ clause, language, text }) =>
    slotsWithNext(text)
      .filter(doubles)
      .map(({ next, slot }): Spoken => {
        const fault = { code: 'slotDoublesWord', slot, word: next } as const;
        return { clause, language, mark: `${slot} ${next}`.toLowerCase(), fault };
      }),
  );
}

interface SlotWithNext {
  readonly slot: string;
  readonly next: string;
}

function slotsWithNext(text: string): readonly SlotWithNext[] {
  return slotsOf(text).flatMap((slot) =>
    [...text.matchAll(new RegExp(`${RegExp.escape(slot)}(?:\\s+(?<next>\\p{L}+))?`, 'gu'))].map((match) => ({
      slot,
      next: match.groups?.['next'] ?? '',
    })),
  );
}
