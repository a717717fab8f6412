import { lettersApart } from '../reading/spelling.ts';
import { once, readOnce } from '../reading/once.ts';
import { lowerOf, type Text, type Word, wordsIn, wordsOf } from '../reading/text.ts';
import { wholeWords, wordsTest } from '../reading/whole-words.ts';
import type { FindingRule, Found } from '../rule.ts';
import type { Sisters } from '../sisters.ts';
import { eachOnce } from './each-once.ts';
import { ownLanguageFirst } from './own-language-first.ts';

/** S3.03: a word or two in the text that is nearly, but not quite, the name of one that takes part. */
export const misspelledNames: FindingRule = ({ agreement, passages, sisters }) => {
  const parties = new Set(agreement.parties.map(({ organisation }) => organisation));
  const sought = sisters.organisations
    .filter(({ id, kind }) => parties.has(id) || kind === 'foundation')
    .map(({ name }) => name);
  const isKnown = knownAmong(sisters.organisations);
  const names = [...new Set(sought)];
  const found = passages
    .filter(({ place }) => place !== 'parameters')
    .flatMap((passage) => {
      const { clause, language } = passage;
      return names.flatMap((name) =>
        nearlySaid(name)(passage)
          .filter((said) => !isKnown(said))
          .map((said) => ({ clause, language, name, said })),
      );
    });
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

/** Whether it is one of the names, or words out of one. */
const knownAmong = once((organisations: Sisters['organisations']) => {
  const names = organisations.flatMap(({ aliases, name }) => [name, ...aliases]);
  const answers = new Map<string, boolean>();
  const isOne = (said: string) => {
    const words = wordsTest(RegExp.escape(said));
    return names.some((one) => sameName(one, said) || words.test(one));
  };
  return (said: string): boolean => {
    const answer = answers.get(said) ?? isOne(said);
    answers.set(said, answer);
    return answer;
  };
});

type Reading = (said: Text) => readonly string[];

const readings = new Map<string, Reading>();
const mostNames = 500;

/** What is nearly a name in a text, looked for once for the many agreements of a programme. */
function nearlySaid(name: string): Reading {
  const known = readings.get(name);
  if (known) return known;
  const sought = nameToFind(name);
  const reading = readOnce((said) => [...nearlyIn(said, sought), ...otherwiseJoined(said, sought)]);
  if (readings.size >= mostNames) readings.clear();
  readings.set(name, reading);
  return reading;
}

interface SoughtName {
  readonly name: string;
  readonly parts: readonly string[];
  /** The same letters with any spaces and hyphens; null for a name of one word. */
  readonly joined: RegExp | null;
}

function nameToFind(name: string): SoughtName {
  const letters = name.split(/[\s-]+/).map((part) => RegExp.escape(part));
  return {
    name,
    parts: wordsIn(name).map(({ text }) => text.toLowerCase()),
    joined: letters.length < 2 ? null : wholeWords(letters.join('[\\s-]*')),
  };
}

/** The places of the words with a capital letter. */
const capitalsIn = readOnce((said) => wordsOf(said).flatMap(({ text }, index) => (isCapital(text) ? [index] : [])));

function nearlyIn(said: Text, { name, parts }: SoughtName): readonly string[] {
  if (parts.length === 1 && name.length < 6) return [];
  const found: string[] = [];
  const words = wordsOf(said);
  for (const index of capitalsIn(said)) {
    const word = words[index];
    if (!word || Math.abs(word.text.length - (parts[0]?.length ?? 0)) > 4) continue;
    const window = words.slice(index, index + parts.length);
    if (window.length === parts.length && isNearly(window, parts))
      found.push(said.text.slice(word.at, endOf(window.at(-1))));
  }
  return found;
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function endOf(word: Word | undefined): number {
  return word ? word.at + word.text.length : 0;
}

function isNearly(said: readonly Word[], meant: readonly string[]): boolean {
  let apart = 0;
  for (const [index, other] of meant.entries()) {
    const one = said[index]?.text.toLowerCase() ?? '';
    if (one === other) continue;
    if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return false;
    if (isInflected(one, other)) continue;
    const letters = folded(one) === folded(other) ? 1 : lettersApart(one, other);
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
function otherwiseJoined(passage: Text, { joined, name, parts }: SoughtName): readonly string[] {
  if (!joined || !lowerOf(passage).includes(parts[0] ?? '')) return [];
  return [...passage.text.matchAll(joined)]
    .map(([said]) => said)
    .filter((said) => !sameName(name, said.replaceAll(/\s+/g, ' ')));
}
