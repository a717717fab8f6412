import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseFamilies } from '../clause/index.ts';
import { anyDefinition } from './any-definition.ts';
import { parseAgreementDefinition, writeAgreementDefinition } from './definition.ts';

const known = new Set(['municipality', 'organisation', 'third']);

describe('what was read is written as it was', () => {
  it('for definitions of every family and shape', () => {
    const families = new Set<string>();
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const parsed = parseAgreementDefinition(definition, known);
        if (!parsed.accepted) throw new Error(JSON.stringify(parsed.refusal));
        for (const { family } of parsed.value.clauses) families.add(family);
        const written = writeAgreementDefinition(parsed.value);
        const again = parseAgreementDefinition(written, known);
        expect(written).toEqual(definition);
        expect(again).toEqual(parsed);
      }),
      { numRuns: 200 },
    );
    expect([...families].toSorted()).toEqual(clauseFamilies.toSorted());
  });
});
