import { clauseFamilies } from '@landsby/domain/clause';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../language.ts';
import { anyWrittenClause } from '../testing/any-written-clause.ts';
import { told } from '../testing/clause-reader/told.ts';
import { meaningOf, readInOneOrder } from '../testing/clause-reader/meaning.ts';
import { readClause } from '../testing/clause-reader/read-clause.ts';

describe.each(clauseFamilies)('%s', (family) => {
  it.each(languages)('says in %s what its parameters mean, and nothing else', (language) => {
    fc.assert(
      fc.property(anyWrittenClause(family), (clause) => {
        const read = readClause(family, told(clause, language), language);
        expect(readInOneOrder(family, read)).toEqual(meaningOf(family, clause.parameters));
      }),
      { numRuns: 150 },
    );
  });
});
