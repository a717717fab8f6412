import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

let landsby: TestLandsby;
let secretariat: Visitor;
beforeAll(async () => {
  landsby = await openTestLandsby('pglite');
  secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
});
afterAll(() => landsby.close());

const nested = (depth: number) =>
  `{ programme(id: "Programme:village") { ${'agreements { edges { node { programme { '.repeat(depth)} name ${'} } } } '.repeat(depth)} } }`;

describe('an operation that asks for too much gets a sentence, not an answer', () => {
  it.each([
    {
      query: `{ ${'viewer { capacity } '.repeat(1_500)} }`,
      code: 'GRAPHQL_PARSE_FAILED',
      because: '4000 tokens are enough',
    },
    {
      query: `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      code: 'GRAPHQL_VALIDATION_FAILED',
      because: '30 aliases are enough',
    },
    { query: nested(5), code: 'TOO_COMPLEX', because: '18 levels are enough' },
    {
      query: `query q { ...f } fragment f on Query { ...f }`,
      code: 'GRAPHQL_VALIDATION_FAILED',
      because: 'a fragment cannot hold itself',
    },
    {
      query: '{ programme(id: "Programme:village") { ledger(first: 501) { totalCount } } }',
      code: 'BAD_INPUT',
      because: 'a page has its limit',
    },
    {
      query: '{ programme(id: "Programme:village") { ledger(first: 1, last: 1) { totalCount } } }',
      code: 'BAD_INPUT',
      because: 'from one end only',
    },
    {
      query: '{ programme(id: "Programme:village") { ledger(after: "!") { totalCount } } }',
      code: 'BAD_INPUT',
      because: 'no cursor of ours',
    },
  ])('$because: $code', async ({ query, code }) => {
    const { errors } = await secretariat.ask({ query });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
  });

  it('a wide one is told what it costs', async () => {
    const many =
      'ledger(first: 500) { edges { node { because { steps { facts { name } } } who { organisation { aliases } } } } }';
    const query = `{ viewer { programmes { agreements(first: 500) { edges { node { ${many} programme { ${many} } } } } } } }`;
    const { errors } = await secretariat.ask({ query });
    expect(errors?.[0]?.message).toMatch(
      /^The operation asks for too much at once: its complexity is \d+, at most 50000 is answered\.$/,
    );
  });
});

describe('what was found to cost little', () => {
  const many =
    'ledger(first: $first) { edges { node { because { steps { facts { name } } } who { organisation { aliases } } } } }';
  const asking = (first: string) => `query ($first: ${first}) {
    viewer { programmes { agreements(first: 500) { edges { node { ${many} programme { ${many} } } } } } } }`;

  it.each([
    { declared: 'Int!', little: { first: 1 }, much: { first: 500 }, because: 'a page has another size' },
    { declared: 'Int = 500', little: { first: 1 }, much: {}, because: 'a size left out is the declared one' },
    { declared: 'Int = 500', little: { first: null }, much: {}, because: 'none at all is not one left out' },
  ])('is counted anew where $because', async ({ declared, little, much }) => {
    const query = asking(declared);
    const told = async (variables: Record<string, unknown>) =>
      (await secretariat.ask({ query, variables })).errors?.[0]?.extensions;
    expect([await told(little), await told(little), await told(much)]).toEqual([
      undefined,
      undefined,
      { code: 'TOO_COMPLEX' },
    ]);
  });
});

describe('a body', () => {
  it('of 10 MB is refused with 413 and a sentence', async () => {
    const response = await fetch(`${landsby.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(10_000_000)}` }),
    });
    expect([response.status, await response.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: 'The request is larger than 1 MB. Send less at once.',
            extensions: { code: 'BODY_TOO_LARGE', requestId: response.headers.get('x-request-id') },
          },
        ],
      },
    ]);
  });

  it('that is no JSON is refused with 400 and a sentence', async () => {
    const response = await fetch(`${landsby.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ "query": ',
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [expect.objectContaining({ message: 'The request is no valid JSON.' })] },
    ]);
  });

  it('with several operations at once is refused', async () => {
    const response = await fetch(`${landsby.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    });
    expect(response.status).toBe(400);
  });
});
