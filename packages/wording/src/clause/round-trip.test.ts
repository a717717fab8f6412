import { clauseFamilies } from '@landsby/domain/clause';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../language.ts';
import { anyWrittenClause } from '../testing/any-written-clause.ts';
import { readAndMeant } from '../testing/clause-reader/check.ts';

describe.each(clauseFamilies)('%s', (family) => {
  it.each(languages)('says in %s what its parameters mean and what they leave open, and nothing else', (language) => {
    fc.assert(
      fc.property(anyWrittenClause(family), (clause) => {
        const { meant, read } = readAndMeant(clause, language);
        expect(read).toEqual(meant);
      }),
      { numRuns: 150 },
    );
  });
});
