import type { Language } from '../language.ts';
import { asSentence } from '../sentence.ts';

/** A piece of a sentence; with a language where it is quoted from a text in another one. */
export interface ToldPart {
  readonly text: string;
  readonly language?: Language;
}
export type Said = readonly ToldPart[];

/** Sentences that belong together, or a list under its first words. */
export type ToldBlock =
  | { readonly kind: 'paragraph'; readonly sentences: readonly Said[] }
  | { readonly kind: 'list'; readonly lead: Said; readonly items: readonly Said[]; readonly inOrder: boolean };

/** A sentence, or a list with the words that lead to it. */
export type Line = string | { readonly lead: string; readonly items: readonly string[]; readonly inOrder?: true };

const opening: Readonly<Record<Language, string>> = { da: '\uE001', sv: '\uE002', en: '\uE003' };
const closing = '\uE000';
const languageOf = new Map(Object.entries(opening).map(([language, mark]) => [mark, language as Language]));

/** Marks a quoted text, so that the finished sentence still knows which part is in which language. */
export function inLanguage(text: string, language: Language): string {
  return `${opening[language]}${text}${closing}`;
}

export function partsOf(sentence: string): Said {
  return sentence
    .split(/([\uE001-\uE003][^\uE000]*)\uE000/)
    .filter((text) => text !== '')
    .map((text) => {
      const language = languageOf.get(text.charAt(0));
      return language ? { text: text.slice(1), language } : { text };
    });
}

/** Sentences that follow each other become one paragraph. */
export function blocksOf(lines: readonly Line[]): readonly ToldBlock[] {
  const blocks: ToldBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (typeof line !== 'string') {
      const { inOrder = false, items, lead } = line;
      blocks.push({ kind: 'list', lead: partsOf(lead), items: items.map(partsOf), inOrder });
    } else if (last?.kind === 'paragraph') {
      blocks.splice(-1, 1, { kind: 'paragraph', sentences: [...last.sentences, partsOf(line)] });
    } else {
      blocks.push({ kind: 'paragraph', sentences: [partsOf(line)] });
    }
  }
  return blocks;
}

/** A list of one thing is a sentence; a sentence begins with a capital, behind a quotation mark too. */
export function asWritten(line: Line): Line {
  if (typeof line === 'string') return capitalised(line);
  const { items, lead } = line;
  const [only = ''] = items;
  if (items.length === 1) return capitalised(`${lead} ${only}${only.endsWith('.') ? '' : '.'}`);
  return { ...line, lead: capitalised(lead), items: items.map((item) => item.replaceAll('kr..', 'kr.')) };
}

function capitalised(text: string): string {
  const [start = ''] = /^[»”‘\uE001-\uE003]*/.exec(text) ?? [];
  return start + asSentence(text.slice(start.length));
}
