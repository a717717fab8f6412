import { type ClauseFamily, clauseFamilies } from '@landsby/domain/clause';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../language.ts';
import { anyWrittenClause } from '../testing/any-written-clause.ts';
import { readAndMeant } from '../testing/clause-reader/check.ts';
import { meaningOf } from '../testing/clause-reader/meaning.ts';
import { readClause } from '../testing/clause-reader/read-clause.ts';
import { clauseWords, told } from '../testing/clause-reader/told.ts';

const examples = new Map(
  clauseFamilies.map((family) => [family, fc.sample(anyWrittenClause(family), { numRuns: 200, seed: 7 })] as const),
);

/** Whether the reader understands every example of these families as it was meant. */
function isUnderstood(language: Language, families: readonly ClauseFamily[]): boolean {
  return families.every((family) =>
    examples.get(family)?.every((clause) => {
      try {
        const { meant, read } = readAndMeant(clause, language);
        expect(read).toEqual(meant);
        return true;
      } catch {
        return false;
      }
    }),
  );
}

interface Mutant {
  readonly name: string;
  readonly table: Record<string, unknown>;
  readonly one: string;
  readonly other: string;
}

/** Every two entries of a catalogue that could be mistaken for each other: words of one list, sentences of one clause. */
function mutantsOf(catalogue: object, name: string): readonly Mutant[] {
  const table = catalogue as Record<string, unknown>;
  const entries = Object.entries(table);
  const swaps = entries.flatMap(([one, value], index) => {
    const other = entries.slice(index + 1).find(([, next]) => isMistakable(value, next));
    return other ? [{ name: `${name}.${one} for ${other[0]}`, table, one, other: other[0] }] : [];
  });
  const inner = entries.flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? mutantsOf(value, `${name}.${key}`) : [],
  );
  return [...swaps, ...inner];
}

/** Two sentences of the same words for the same things cannot be told apart by anybody. */
function isMistakable(one: unknown, other: unknown): boolean {
  if (typeof one === 'string') return typeof other === 'string' && one !== other;
  if (typeof one !== 'function' || typeof other !== 'function' || one.length !== other.length) return false;
  const facts = ['⟨k1⟩', '⟨k2⟩', '⟨k3⟩'].slice(0, one.length);
  try {
    return one(...facts) !== other(...facts);
  } catch {
    return true;
  }
}

function whileSwapped<Answer>({ one, other, table }: Mutant, ask: () => Answer): Answer {
  const [first, second] = [table[one], table[other]];
  Object.assign(table, { [one]: second, [other]: first });
  try {
    return ask();
  } finally {
    Object.assign(table, { [one]: first, [other]: second });
  }
}

/** Families whose parameters hold every kind of length, time, share and count. */
const speakingOfTimes: readonly ClauseFamily[] = ['review', 'breach', 'plan', 'governanceBody', 'renewal', 'signature'];

const places = languages.flatMap((language) => [
  { language, place: 'grammar', table: clauseWords[language].grammar, families: speakingOfTimes },
  ...clauseFamilies.map((family) => ({
    language,
    place: family,
    table: clauseWords[language].book[family],
    families: [family],
  })),
]);

describe('a word or sentence of a catalogue in the place of another', () => {
  it('is one of many', () => {
    const count = places.flatMap(({ place, table }) => mutantsOf(table, place)).length;
    expect(count).toBeGreaterThan(600);
  });

  it.each(places)(
    'is found: $language $place',
    ({ families, language, place, table }) => {
      const survivors = mutantsOf(table, place)
        .filter((mutant) => whileSwapped(mutant, () => isUnderstood(language, families)))
        .map(({ name }) => name);
      expect(survivors).toEqual([]);
      expect(isUnderstood(language, families)).toBe(true);
    },
    120_000,
  );
});

describe.each(languages)('a month in the place of the next, in %s', (language) => {
  const months = Array.from({ length: 12 }, (_, index) => `2027-${String(index + 1).padStart(2, '0')}-17`);

  it.each(months)('is found: %s', (on) => {
    const next = Temporal.PlainDate.from(on).add({ months: 1 }).toString();
    const clause = aTermFrom(on);
    const wrongly = told(aTermFrom(next), language);
    expect(readClause('term', wrongly, language)).not.toEqual(meaningOf('term', clause.parameters));
    expect(readClause('term', told(clause, language), language)).toEqual(meaningOf('term', clause.parameters));
  });

  function aTermFrom(on: string) {
    const end = { kind: 'unstated', calledLimited: false } as const;
    return { family: 'term', parameters: { start: { kind: 'day', on }, end, statedLength: null } } as const;
  }
});
