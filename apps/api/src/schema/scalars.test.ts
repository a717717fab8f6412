import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby } from '../testing/test-landsby.ts';

describe('values that GraphQL itself refuses', () => {
  let landsby: TestLandsby;
  beforeAll(async () => {
    landsby = await openTestLandsby('pglite');
  });
  afterAll(() => landsby.close());

  it.each([
    {
      query: '{ agreement(id: "x") { status(asOf: "2026-02-30") { state } } }',
      message: 'There is no day 2026-02-30 in any calendar.',
    },
    {
      query: '{ agreement(id: "x") { exits(asOf: "9999-12-31") { ground } } }',
      message: '9999-12-31 lies outside the years 1900 to 2199. Choose a day within them.',
    },
    {
      query: '{ agreement(id: "x") { status(asOf: "tomorrow") { state } } }',
      message: '"tomorrow" is no day; write it as 2026-06-30.',
    },
    {
      query: '{ programme(id: "x") { ledger(states: [FORGOTTEN]) { totalCount } } }',
      message: 'Value "FORGOTTEN" does not exist in "LedgerState" enum.',
    },
  ])('$query', async ({ query, message }) => {
    const { errors } = await (await landsby.signInAs('demo-furesoe')).ask({ query });
    expect(errors?.[0]?.message).toContain(message);
    expect(['BAD_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors?.[0]?.extensions['code']);
  });

  it.each([
    { field: 'payments(year: 2147483647) { __typename }', message: '2147483647 lies outside the years 1900 to 2199.' },
    { field: 'payments(year: -2147483648) { __typename }', message: '-2147483648 lies outside the years' },
    { field: 'invoiceDrafts(year: 2200) { __typename }', message: '2200 lies outside the years 1900 to 2199.' },
    {
      field: 'leadTime(legalDate: "2027-01-01", officeDays: 2147483647) { __typename }',
      message: '2147483647 days are more than anything takes here. Choose at most 3650.',
    },
  ])('$field', async ({ field, message }) => {
    const query = `{ agreement(id: "Agreement:village.village-furesoe") { ${field} } }`;
    const { errors } = await (await landsby.signInAs('demo-furesoe')).ask({ query });
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions['code']).not.toBe('INTERNAL');
  });

  it.each([
    { value: '2026-02-30', message: 'There is no day 2026-02-30 in any calendar.' },
    {
      value: '1899-12-31',
      message: '1899-12-31 lies outside the years 1900 to 2199. Choose a day within them.',
    },
    {
      value: '2200-01-01',
      message: '2200-01-01 lies outside the years 1900 to 2199. Choose a day within them.',
    },
    { value: 20_260_630, message: '"20260630" is no day; write it as 2026-06-30.' },
  ])('in a variable: $value', async ({ value, message }) => {
    const query = 'query ($asOf: Day) { agreement(id: "x") { status(asOf: $asOf) { state } } }';
    const { errors } = await (await landsby.signInAs('demo-furesoe')).ask({ query, variables: { asOf: value } });
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_INPUT' });
  });
});
