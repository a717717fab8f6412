import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseFamilies } from '../clause/index.ts';
import { anyDefinition } from './any-definition.ts';
import { parseAgreementDefinition, writeAgreementDefinition } from './definition.ts';

const known = new Set(['municipality', 'organisation', 'third']);

describe('what was read is written as it was', () => {
  it('for definitions of every family and shape', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const parsed = parseAgreementDefinition(definition, known);
        if (!parsed.accepted) throw new Error(JSON.stringify(parsed.refusal));
        const written = writeAgreementDefinition(parsed.value);
        const again = parseAgreementDefinition(written, known);
        expect(written).toEqual(definition);
        expect(again).toEqual(parsed);
      }),
      { numRuns: 200 },
    );
  });

  it('and no family is left out of them', () => {
    const same = fc.sample(anyDefinition, { numRuns: 200, seed: 1 });
    const families = new Set(same.flatMap(({ clauses }) => clauses.map(({ family }) => family)));
    expect([...families].toSorted()).toEqual(clauseFamilies.toSorted());
  });
});
