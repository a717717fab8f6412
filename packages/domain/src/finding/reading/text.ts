import type { Language } from '../../words.ts';
import { readOnce } from './once.ts';

/** Something said in one language; what is read out of it is read once. */
export interface Text {
  readonly language: Language;
  readonly text: string;
}

/** The letters of the three languages and their neighbours; a tenth of the time that all letters of the world take. */
export const letters = 'A-Za-zÀ-ÖØ-öø-ÿ';

/** A word, or a figure with its points, slashes and hyphens. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly at: number;
  readonly end: number;
}

const word = new RegExp(
  `\\d+(?:[.,/:-]\\d+)*½?(?:-?[${letters}]+(?:-[${letters}\\d]+)*)?|½|[${letters}][${letters}\\d]*(?:[-/][${letters}\\d]+)*`,
  'g',
);

/** The words of a text with their places; a hyphen or slash stays inside a word. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(word)].map(({ 0: said, index: at }) => ({
    text: said,
    lower: said.toLowerCase(),
    at,
    end: at + said.length,
  }));
}

/** The words of something said, told apart once. */
export const wordsOf = readOnce(({ text }: Text) => wordsIn(text));

/** What is said, in small letters. */
export const lowerOf = readOnce(({ text }: Text) => text.toLowerCase());

/** A sentence with its words, as something said by itself. */
export const sentencesOf = readOnce(({ language, text }: Text): readonly Text[] => {
  const sentences = sentencesIn(text);
  return sentences.map((sentence) => ({ language, text: sentence }));
});

/** Sentences of a text; an abbreviation's or an ordinal's full stop ends none. */
function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?;](?:\[\d+\])?)\s+(?=\[?[A-ZÀ-ÖØ-Þ])|\n+/).filter((sentence) => sentence.trim() !== '');
}
