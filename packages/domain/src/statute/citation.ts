import { type Statute, statutes } from './register.ts';

/** A statute as an agreement cites it; `statute` is null where the register does not know it. */
export interface Citation {
  readonly statute: string | null;
  readonly paragraph: string | null;
  readonly citedAs: string;
}

const letterOrDigit = /[\p{L}\d]/u;

/** What a text cites: each statute of the register that it names, with the paragraph that stands beside it. */
export function citationsIn(text: string): readonly Citation[] {
  const lower = text.toLocaleLowerCase('da');
  return statutes.flatMap((statute) => {
    const place = firstPlace(lower, statute);
    if (!place) return [];
    const beside = paragraphBeside(text, place);
    return [
      {
        statute: statute.key,
        paragraph: beside?.paragraph ?? null,
        citedAs: beside?.citedAs ?? text.slice(place.from, place.until),
      },
    ];
  });
}

/** A line that is meant as a citation as a whole; kept as it stands where the register does not know it. */
export function citationOf(line: string): Citation {
  const [found] = citationsIn(line);
  return found ? { ...found, citedAs: line } : { statute: null, paragraph: null, citedAs: line };
}

interface Place {
  readonly from: number;
  readonly until: number;
}

/** The longest alias counts, and only as a word of its own (with the ending of a genitive). */
function firstPlace(lower: string, { aliases }: Statute): Place | null {
  for (const alias of aliases.toSorted((one, other) => other.length - one.length)) {
    for (let from = lower.indexOf(alias); from !== -1; from = lower.indexOf(alias, from + 1)) {
      const genitive = lower.slice(from + alias.length).startsWith('s') ? 1 : 0;
      const until = [from + alias.length, from + alias.length + genitive].find((end) => !isWordAt(lower, end));
      if (until !== undefined && !isWordAt(lower, from - 1)) return { from, until };
    }
  }
  return null;
}

function isWordAt(text: string, index: number): boolean {
  return letterOrDigit.test(text.charAt(index));
}

const number = String.raw`§§?\s*(\d+)\s*([a-z](?![\p{L}]))?`;
const after = new RegExp(String.raw`^[\s,]*(?:\(?[A-ZÆØÅ]{2,5}\)?[\s,]*)?${number}`, 'u');
const before = new RegExp(
  String.raw`${number}(?:[\s,]*(?:stk\.|stycket)?[\s,]*\d*\.?\s*(?:nr\.\s*\d+)?[\s,]*)(?:i\s+|of\s+(?:the\s+)?)?$`,
  'u',
);

/** `Serviceloven § 153` or `§ 153 i serviceloven`. */
function paragraphBeside(
  text: string,
  { from, until }: Place,
): (Pick<Citation, 'paragraph' | 'citedAs'> & { readonly paragraph: string }) | null {
  const following = after.exec(text.slice(until));
  if (following)
    return { paragraph: paragraphName(following), citedAs: text.slice(from, until + following[0].length).trim() };
  const preceding = before.exec(text.slice(0, from));
  return preceding ? { paragraph: paragraphName(preceding), citedAs: text.slice(preceding.index, until).trim() } : null;
}

function paragraphName([, digits = '', letter = '']: RegExpExecArray): string {
  return `${digits}${letter}`;
}
