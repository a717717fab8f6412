import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgreementInput } from '../agreement/an-agreement.ts';
import { anyDefinition } from '../agreement/any-definition.ts';
import { parseAgreementDefinition } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import type { FaultCode } from './fault.ts';
import { findingsOf } from './finding.ts';
import { fullAgreement, itsOrganisations, type PlantedFault, plantedFaults, withFault } from './testing/index.ts';

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

/** What made-up agreements never have, or always: printed numbers, texts that say their terms, terms that fit each other. */
const needWrittenAgreements = [
  'a pointer to an item that is not there',
  'a number left out',
  'a number twice',
  'two sections that have changed places',
  'a stated length that is not the days’',
  'a last day a month later than the text says',
  'a notice a month longer than the text says',
  'another turning point than the text says',
  'a position on going on that was due before the start',
  'an amount other than the text’s',
  'a currency other than the terms’',
  'an appropriation that ends too early',
  'a case that says it costs nothing',
  'a decision that is not there',
  'a chain that only recommends',
  'nobody to sign for one of them',
];

interface Examined {
  readonly definition: AgreementInput;
  readonly before: ReadonlyMap<FaultCode, number> | null;
}

const examined = (definition: AgreementInput): Examined => ({ definition, before: faultsIn(definition) });

/** What is found more often once a fault is planted; null where it cannot be, or is there already. */
function foundWith(fault: PlantedFault, { before, definition }: Examined): readonly FaultCode[] | null {
  const spoiled = before && !before.has(fault.found) ? withFault(definition, fault) : null;
  const after = spoiled && faultsIn(spoiled);
  return before && after && more(before, after);
}

describe('any agreement', () => {
  it('with a fault planted in it is found out, whatever the fault', () => {
    fc.assert(
      fc.property(anyDefinition.map(examined), (agreement) => {
        const missed = plantedFaults.filter((fault) => foundWith(fault, agreement)?.includes(fault.found) === false);
        expect(missed).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('of three hundred that are always the same is found out with each fault but those it cannot have', () => {
    const same = fc.sample(anyDefinition, { numRuns: 300, seed: 1 }).map(examined);
    const tried = plantedFaults.map((fault) => {
      const found = same.values().map((agreement) => foundWith(fault, agreement));
      return { fault, found: [...found.filter((codes) => codes !== null).take(5)] };
    });
    expect(tried.filter(({ found }) => found.length === 0).map(({ fault }) => fault.name)).toEqual(
      needWrittenAgreements,
    );
    expect(tried.filter(({ fault, found }) => !found.every((codes) => codes.includes(fault.found)))).toEqual([]);
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
