import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

const money = '{ amountMinor currency }';
const statement = `{ code facts { name day number text texts money ${money} amounts ${money} words { da sv en } } factsAsJson }`;
const page = `{ programme(id: "Programme:village") { agreements { edges { node { ledger { edges { node {
  deed ${statement} stateBecause ${statement} dueOn { because { steps ${statement} } } amount { because { steps ${statement} } }
} } } findings { fault ${statement} } } } } } }`;

type Told = { readonly code: string; readonly facts: readonly object[]; readonly factsAsJson: unknown };

describe.each(engines)('the facts of a statement on %s', (engine) => {
  let landsby: TestLandsby;
  let secretariat: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
  });
  afterAll(() => landsby.close());

  it('are the same in one value, without what they are not', async () => {
    const { data } = await secretariat.ask({ query: page });
    const statements = statementsIn(data);
    expect(new Set(statements.flatMap(({ facts }) => facts.flatMap((fact) => Object.keys(told(fact)))))).toEqual(
      new Set(['name', 'day', 'number', 'text', 'texts', 'money', 'amounts', 'words', 'da', 'sv', 'en']),
    );
    expect(statements.map(({ factsAsJson }) => factsAsJson)).toEqual(
      statements.map(({ facts }) => facts.map((fact) => withoutNulls(fact))),
    );
  });
});

function statementsIn(value: unknown): readonly Told[] {
  if (Array.isArray(value)) return value.flatMap(statementsIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'factsAsJson' in value ? [value as Told] : Object.values(value).flatMap(statementsIn);
}

function withoutNulls(fact: object): object {
  const said = Object.entries(fact).filter(([, value]) => value !== null);
  return Object.fromEntries(
    said.map(([name, value]) => [name, name === 'words' ? withoutNulls(value as object) : value]),
  );
}

/** A fact with its words beside it. */
function told(fact: object): object {
  const said = withoutNulls(fact);
  return 'words' in said ? { ...said, ...(said.words as object) } : said;
}
