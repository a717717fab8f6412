import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgreementInput } from '../agreement/an-agreement.ts';
import { anyDefinition } from '../agreement/any-definition.ts';
import { parseAgreementDefinition } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import type { FaultCode } from './fault.ts';
import { findingsOf } from './finding.ts';
import { fullAgreement, itsOrganisations, plantedFaults, withFault } from './testing/index.ts';

const sisters = { programme: null, organisations: itsOrganisations, agreements: [] };
const asOf = day('2026-11-22');

/** The faults of a definition by how many there are of each; null where it cannot be taken in. */
function faultsIn(definition: AgreementInput): ReadonlyMap<FaultCode, number> | null {
  const known = new Set(definition.parties.flatMap(({ organisation }) => organisation ?? []));
  const parsed = parseAgreementDefinition(definition, known);
  if (!parsed.accepted) return null;
  const counts = new Map<FaultCode, number>();
  for (const { rule } of findingsOf(parsed.value, sisters, asOf)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function more(before: ReadonlyMap<FaultCode, number>, after: ReadonlyMap<FaultCode, number>): readonly FaultCode[] {
  return [...after].flatMap(([code, count]) => (count > (before.get(code) ?? 0) ? [code] : []));
}

describe('an agreement with nothing wrong in it', () => {
  it('has no findings', () => {
    expect(faultsIn(fullAgreement)).toEqual(new Map());
  });

  it.each(plantedFaults)('with $name: found by $found, and by nothing that is not meant', (fault) => {
    const spoiled = withFault(fullAgreement, fault);
    const found = spoiled && faultsIn(spoiled);
    expect(found && [...found.keys()]).toContain(fault.found);
    expect([...(found?.keys() ?? [])].filter((code) => code !== fault.found && !fault.also?.includes(code))).toEqual(
      [],
    );
  });

  it('has at least twenty ways to go wrong', () => {
    expect(new Set(plantedFaults.map(({ found }) => found)).size).toBeGreaterThanOrEqual(20);
  });
});

describe('any agreement', () => {
  it('with a fault planted in it is found out, whatever the fault', () => {
    const tried = new Set<string>();
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const before = faultsIn(definition);
        for (const fault of plantedFaults) {
          const spoiled = withFault(definition, fault);
          const after = spoiled && faultsIn(spoiled);
          if (!before || !after || before.has(fault.found)) continue;
          tried.add(fault.name);
          expect({ planted: fault.name, found: more(before, after) }).toEqual({
            planted: fault.name,
            found: expect.arrayContaining([fault.found]) as unknown,
          });
        }
      }),
      { numRuns: 40 },
    );
    expect(tried.size).toBeGreaterThan(plantedFaults.length / 2);
  });

  it('is looked at without a throw, twice alike', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        expect(faultsIn(definition)).toEqual(faultsIn(definition));
      }),
      { numRuns: 200 },
    );
  });
});
