import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDefinition } from '../agreement/any-definition.ts';
import type { AgreementInput } from '../agreement/an-agreement.ts';
import { type Agreement, parseAgreementDefinition } from '../agreement/index.ts';
import type { ClauseInput } from '../clause/a-clause.ts';
import type { Difference, DifferenceKind } from './difference.ts';
import { differences } from './differences.ts';
import { canonicalText } from './testing/canonical-text.ts';

const organisations = new Set(['municipality', 'organisation', 'third']);

function parsed(definition: AgreementInput): Agreement {
  const result = parseAgreementDefinition(definition, organisations);
  if (!result.accepted) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** The same agreement in other words and another order, under other clause ids. */
function reworded(definition: AgreementInput): AgreementInput {
  const clauses = definition.clauses.map((clause) => ({
    ...clause,
    printedNumber: '9',
    ruleIds: ['S0.01'],
    heading: { en: 'Other heading' },
    body: { en: 'Other text' },
    parameters: reordered(clause.parameters, ''),
  }));
  return { ...definition, key: 'other', clauses: clauses.toReversed() as ClauseInput[] };
}

const ordered = ['chain', 'contingency', 'documents', 'list'];

function reordered(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    const entries = value.map((entry) => reordered(entry, ''));
    return ordered.includes(name) ? entries : entries.toReversed();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, reordered(inside, key)]));
}

/** Two definitions that often share clauses, so that both equal and unequal pairs come up. */
const aPair = fc.tuple(anyDefinition, anyDefinition, fc.integer({ min: 0, max: 3 })).map(([one, other, how]) => {
  const mixed = {
    ...one,
    clauses: [...one.clauses.filter(({ id }) => id !== 'clause-2'), ...other.clauses.filter(isNew(one))],
  };
  return [one, [other, reworded(one), allowed(mixed) ? mixed : one, one][how] ?? one] as const;
});

function isNew({ clauses }: AgreementInput) {
  const [ids, families] = [clauses.map(({ id }) => id), clauses.map(({ family }) => family)];
  return ({ family, id }: AgreementInput['clauses'][number]) => !ids.includes(id) && !families.includes(family);
}

function allowed(definition: AgreementInput): boolean {
  return parseAgreementDefinition(definition, organisations).accepted;
}

function told({ clause, from, kind, place, to }: Difference): string {
  return JSON.stringify({ kind, one: clause.one, other: clause.other, place, from, to });
}

/** The kind that the same difference is when the agreements change places. */
const seenFromOther: Readonly<Record<DifferenceKind, DifferenceKind>> = {
  clauseMissing: 'clauseAdded',
  clauseAdded: 'clauseMissing',
  partyMissing: 'partyAdded',
  partyAdded: 'partyMissing',
  changed: 'changed',
  entryMissing: 'entryAdded',
  entryAdded: 'entryMissing',
};

function mirror(difference: Difference): Difference {
  const { clause, from, kind, to } = difference;
  return {
    ...difference,
    kind: seenFromOther[kind],
    clause: { one: clause.other, other: clause.one },
    from: to,
    to: from,
  };
}

describe('S0.01 what two agreements do not say alike', () => {
  it('is nothing where only words, numbers and order differ', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        expect(differences(parsed(definition), parsed(reworded(definition)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing exactly where the same text stands once words and order are taken away', () => {
    fc.assert(
      fc.property(aPair, ([one, other]) => {
        const [first, second] = [parsed(one), parsed(other)];
        expect(differences(first, second).length === 0).toBe(canonicalText(first) === canonicalText(second));
      }),
      { numRuns: 120 },
    );
  });

  it('is the same seen from the other side, with what is missing and what is added in each other’s place', () => {
    fc.assert(
      fc.property(aPair, ([one, other]) => {
        const [first, second] = [parsed(one), parsed(other)];
        const there = differences(first, second).map(told).toSorted();
        const back = differences(second, first).map(mirror).map(told).toSorted();
        expect(back).toEqual(there);
      }),
      { numRuns: 80 },
    );
  });
});
