import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import type { Agreement } from '../agreement/index.ts';
import { type Clause, clauseFamilies, familyParameters, type ClauseFamily } from '../clause/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { differences } from './differences.ts';
import { anyParameters, decoded } from './testing/any-parameters.ts';
import { sitesOf, type Site } from './testing/sites.ts';

/** An agreement with one clause, its parameters as JSON. */
function agreementWith(family: ClauseFamily, parameters: unknown): Agreement {
  const clause = { ...aClause(family), parameters: decoded(familyParameters[family], parameters) } as Clause;
  return { ...anAgreement(), clauses: [clause] };
}

function anyOfFamily(family: ClauseFamily): readonly unknown[] {
  return fc.sample(anyParameters(familyParameters[family]), { numRuns: 10, seed: 3 });
}

/** The parameters with the first of the other values that is not the one they have. */
function changedAt({ others, path }: Site, parameters: unknown): unknown {
  const before = JSON.stringify(valueAt(parameters, path));
  const other = others.find((value) => JSON.stringify(value) !== before);
  return other === undefined ? undefined : putAt(parameters, path, other);
}

function valueAt(value: unknown, path: Site['path']): unknown {
  return path.reduce((inside, step) => (inside as Record<string | number, unknown> | null)?.[step], value);
}

function putAt(value: unknown, [step, ...rest]: Site['path'], other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(value)) return value.map((entry, index) => (index === step ? putAt(entry, rest, other) : entry));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: putAt(fields[step], rest, other) };
}

describe.each(clauseFamilies)('one changed parameter of %s', (family) => {
  const tried = new Set<string>();

  it('is exactly one difference, which names its place, and words alone are none', () => {
    for (const parameters of anyOfFamily(family)) {
      const before = agreementWith(family, parameters);
      for (const site of sitesOf(familyParameters[family], parameters)) {
        const changed = changedAt(site, parameters);
        if (changed === undefined) continue;
        if (site.place !== null) tried.add(site.place);
        const places = differences(before, agreementWith(family, changed)).map(({ place }) => place);
        const at = `${family} ${site.path.join('.')}: ${JSON.stringify([parameters, changed])}`;
        expect({ at, places }).toEqual({ at, places: site.place === null ? [] : [`${family}.${site.place}`] });
      }
    }
  });

  it('was tried at every place of the family', () => {
    const places = anyOfFamily(family).flatMap((parameters) =>
      sitesOf(familyParameters[family], parameters).flatMap(({ place }) => place ?? []),
    );
    expect(tried).toEqual(new Set(places));
  });
});
