import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby } from '../testing/test-landsby.ts';

let landsby: TestLandsby;
beforeAll(async () => {
  landsby = await openTestLandsby('pglite');
});
afterAll(() => landsby.close());

/** Our protection against foreign pages asks a GET for a header that only our own pages can add. */
const fetchWithHeader: typeof fetch = (address, init) => {
  const headers = new Headers(init?.headers);
  headers.set('apollo-require-preflight', 'true');
  return fetch(address, { ...init, headers });
};

it('passes every audit of GraphQL over HTTP', async () => {
  const results = await auditServer({ url: `${landsby.origin}/graphql`, fetchFn: fetchWithHeader });
  const failed = results.filter(({ status }) => status !== 'ok');
  console.log(`GraphQL over HTTP: ${results.length - failed.length}/${results.length} audits`);
  expect(failed.map((result) => `${result.id} ${result.name}: ${result.status === 'ok' ? '' : result.reason}`)).toEqual(
    [],
  );
  expect(results).toHaveLength(61);
});

it('answers a GET without that header with 400, so that no foreign page can ask', async () => {
  const response = await fetch(`${landsby.origin}/graphql?query={__typename}`);
  expect(response.status).toBe(400);
});

it('answers no form post, whatever it holds', async () => {
  const response = await fetch(`${landsby.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(response.status).toBe(400);
});
