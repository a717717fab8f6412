import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sixth from '@landsby/db/examples/sixth-agreement.json' with { type: 'json' };
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';
import { written } from '../testing/written.ts';

const mutation = `mutation ($input: ImportAgreementInput!) { importAgreement(input: $input) { __typename
  ... on DefinitionRejected { problems { path expected { code facts { name text texts number } } found { code facts { name text number } } } } } }`;

type Definition = typeof sixth;
const input = { clientKey: 'i1', programmeId: 'Programme:village', expectedVersion: 1, definition: sixth as unknown };

async function take(visitor: Visitor, changes: Partial<typeof input>) {
  const { data, errors } = await visitor.ask({ query: mutation, variables: { input: { ...input, ...changes } } });
  return errors ?? data.importAgreement;
}

/** The definition with one thing wrong in it. */
function spoiled(spoil: (definition: Definition) => void): unknown {
  const copy = structuredClone(sixth);
  spoil(copy);
  return copy;
}

function clauseOf(definition: Definition, family: string) {
  const clause = definition.clauses.find((candidate) => candidate.family === family);
  if (!clause) throw new Error(`The example has no clause of ${family}.`);
  return { index: definition.clauses.indexOf(clause), parameters: clause.parameters as Record<string, unknown> };
}

type Sent = { readonly code: string; readonly facts: readonly (object & { readonly name: string })[] };

/** A problem with its codes and facts as the domain has them. */
function plain({ path, expected, found }: { path: string; expected: Sent; found: Sent }) {
  return { path, expected: plainStatement(expected), found: plainStatement(found) };
}

function plainStatement({ code, facts }: Sent) {
  const values = facts.map(({ name, ...kinds }) => [name, Object.values(kinds).find((value) => value !== null)]);
  return { code, ...Object.fromEntries(values) };
}

describe.each(engines)('a definition that is not right, on %s', (engine) => {
  let landsby: TestLandsby;
  let secretariat: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
  });
  afterAll(() => landsby.close());

  const payment = clauseOf(sixth, 'paymentByCalendar').index;
  const term = clauseOf(sixth, 'term').index;

  it.each([
    {
      because: 'an unknown enum',
      definition: spoiled((d) => void (d.form = 'handshake')),
      at: 'form',
      expected: { code: 'oneOf', values: ['bilateral', 'multiParty', 'iop', 'serviceCollaboration'] },
      found: { code: 'quoted', text: 'handshake' },
    },
    {
      because: 'an impossible day',
      definition: spoiled((d) => void (d.documentDate = '2026-02-30')),
      at: 'documentDate',
      expected: { code: 'day' },
      found: { code: 'quoted', text: '2026-02-30' },
    },
    {
      because: 'a negative amount',
      definition: spoiled(
        (d) => void (clauseOf(d, 'paymentByCalendar').parameters['yearly'] = { amountMinor: -1, currency: 'DKK' }),
      ),
      at: `clauses[${payment}].parameters.yearly.amountMinor`,
      expected: { code: 'amountNotNegative' },
      found: { code: 'plain', value: '-1' },
    },
    {
      because: 'an end before the start',
      definition: spoiled((d) => void (clauseOf(d, 'term').parameters['end'] = { kind: 'day', on: '2019-12-31' })),
      at: `clauses[${term}].parameters.end.on`,
      expected: { code: 'endAfterStart' },
      found: { code: 'quoted', text: '2019-12-31' },
    },
    {
      because: 'the same key twice',
      definition: spoiled((d) => void d.clauses.push(structuredClone(d.clauses[1] as never))),
      at: `clauses[${sixth.clauses.length}].id`,
      expected: { code: 'usedOnce' },
      found: { code: 'quoted', text: sixth.clauses[1]?.id },
    },
    {
      because: 'an amount with a field too many',
      definition: spoiled(
        (d) =>
          void (clauseOf(d, 'paymentByCalendar').parameters['yearly'] = { amountMinor: 1, currency: 'DKK', vat: 25 }),
      ),
      at: `clauses[${payment}].parameters.yearly.vat`,
      expected: { code: 'noSuchField' },
      found: { code: 'plain', value: '25' },
    },
    {
      because: 'a key that is too long',
      definition: spoiled((d) => void (d.key = 'x'.repeat(201))),
      at: 'key',
      expected: { code: 'key' },
      found: { code: 'quoted', text: `${'x'.repeat(80)}…` },
    },
    {
      because: 'one party alone',
      definition: spoiled((d) => void d.parties.splice(1)),
      at: 'parties',
      expected: { code: 'entriesAtLeast', count: 2 },
      found: { code: 'entries', count: 1 },
    },
    {
      because: 'an organisation that takes no part in the programme',
      definition: spoiled((d) => void Object.assign(d.parties[0] ?? {}, { organisation: 'fredericia' })),
      at: 'parties[0].organisation',
      expected: { code: 'organisationOfProgramme' },
      found: { code: 'quoted', text: 'fredericia' },
    },
    {
      because: 'a template that is not there',
      definition: spoiled((d) => void Object.assign(d, { template: 'no-such-template' })),
      at: 'template',
      expected: { code: 'templateOfProgramme' },
      found: { code: 'quoted', text: 'no-such-template' },
    },
    {
      because: 'no object at all',
      definition: 'an agreement',
      at: '',
      expected: { code: 'object' },
      found: { code: 'quoted', text: 'an agreement' },
    },
  ])('$because', async ({ at, definition, expected, found }) => {
    const before = await written(landsby.database);
    const answer = await take(secretariat, { definition });
    expect(answer.__typename).toBe('DefinitionRejected');
    expect(answer.problems.map(plain)).toContainEqual({ path: at, expected, found });
    expect(await written(landsby.database)).toEqual(before);
  });

  it('two currencies in one agreement', async () => {
    const before = await written(landsby.database);
    const definition = spoiled((d) => {
      const copy = structuredClone(d.clauses[clauseOf(d, 'paymentByCalendar').index]) as unknown as {
        id: string;
        parameters: Record<string, unknown>;
      };
      copy.id = 'second-contribution';
      copy.parameters['yearly'] = { amountMinor: 100, currency: 'SEK' };
      d.clauses.push(copy as never);
    });
    const answer = await take(secretariat, { definition });
    expect(answer.__typename).toBe('DefinitionRejected');
    expect(answer.problems.map(plain)).toEqual([
      {
        path: `clauses[${sixth.clauses.length}].parameters.yearly.currency`,
        expected: {
          code: 'oneCurrency',
          currency: 'DKK',
          place: `clauses[${clauseOf(sixth, 'paymentByCalendar').index}].parameters.yearly.currency`,
        },
        found: { code: 'quoted', text: 'SEK' },
      },
    ]);
    expect(await written(landsby.database)).toEqual(before);
  });
});
