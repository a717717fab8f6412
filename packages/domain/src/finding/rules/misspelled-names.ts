import { lettersApart, type Word, wordsIn } from '../reading/spelling.ts';
import { wholeWords } from '../reading/whole-words.ts';
import type { FindingRule, Found } from '../rule.ts';
import { eachOnce } from './each-once.ts';
import { ownLanguageFirst } from './own-language-first.ts';

/** S3.03: a word or two in the text that is nearly, but not quite, the name of one that takes part. */
export const misspelledNames: FindingRule = ({ agreement, passages, sisters }) => {
  const known = sisters.organisations.flatMap(({ aliases, name }) => [name, ...aliases]);
  const parties = new Set(agreement.parties.map(({ organisation }) => organisation));
  const sought = sisters.organisations
    .filter(({ id, kind }) => parties.has(id) || kind === 'foundation')
    .map(({ name }) => name);
  const isKnown = (said: string) =>
    known.some((one) => sameName(one, said) || wholeWords(RegExp.escape(said)).test(one));
  const found = passages
    .filter(({ place }) => place !== 'parameters')
    .flatMap(({ clause, language, text }) =>
      sought.flatMap((name) =>
        [...nearlyIn(text, name), ...otherwiseJoined(text, name)]
          .filter((said) => !isKnown(said))
          .map((said) => ({ clause, language, name, said })),
      ),
    );
  return eachOnce(
    ownLanguageFirst(agreement, found).map(
      ({ clause, name, said }): Found => ({
        clause,
        mark: said.toLowerCase(),
        fault: { code: 'misspelledName', text: said, name },
      }),
    ),
  );
};

function nearlyIn(text: string, name: string): readonly string[] {
  const parts = wordsIn(name);
  const words = wordsIn(text);
  const alone = parts.length === 1;
  if (alone && name.length < 6) return [];
  return words.flatMap((_, index) => {
    const window = words.slice(index, index + parts.length);
    if (window.length < parts.length || !/^\p{Lu}/u.test(window[0]?.text ?? '')) return [];
    return isNearly(window, parts) ? [text.slice(window[0]?.at, endOf(window.at(-1)))] : [];
  });
}

function endOf(word: Word | undefined): number {
  return word ? word.at + word.text.length : 0;
}

function isNearly(said: readonly Word[], meant: readonly Word[]): boolean {
  let apart = 0;
  for (const [index, part] of meant.entries()) {
    const [one, other] = [said[index]?.text.toLowerCase() ?? '', part.text.toLowerCase()];
    const letters = isInflected(one, other) ? 0 : folded(one) === folded(other) ? 1 : lettersApart(one, other);
    if (letters > mostLetters(other)) return false;
    apart += letters;
  }
  return apart > 0 && apart <= 2;
}

function mostLetters(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** Genitives and definite forms are no misspelling. */
function isInflected(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && /^(?:|s|en|ens|et|ets|n|ns|e|es|a|as|er|ers)$/u.test(long.slice(short.length));
}

function folded(word: string): string {
  return word.replaceAll(/å/g, 'aa').replaceAll(/[äæ]/g, 'ae').replaceAll(/[öø]/g, 'oe');
}

function sameName(one: string, other: string): boolean {
  return isInflected(one.toLowerCase(), other.toLowerCase());
}

/** The same letters with other spaces and hyphens. */
function otherwiseJoined(text: string, name: string): readonly string[] {
  const letters = name.split(/[\s-]+/);
  if (letters.length < 2) return [];
  const pattern = wholeWords(letters.map((part) => RegExp.escape(part)).join('[\\s-]*'));
  return [...text.matchAll(pattern)]
    .map(([said]) => said)
    .filter((said) => !sameName(name, said.replaceAll(/\s+/g, ' ')));
}
