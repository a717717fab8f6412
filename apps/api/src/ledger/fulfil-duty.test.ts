import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';
import { auditTrail, written } from '../testing/written.ts';

const mutation = `mutation ($input: FulfilDutyInput!) { fulfilDuty(input: $input) { __typename
  ... on DutyFulfilled { agreement { version } entry { state stateBecause { code } viewerCanFulfil } receipt { on organisation { name } } }
  ... on NotYourDuty { who { organisation { name } } }
  ... on AlreadyFulfilled { fulfilledOn }
  ... on DutyNotOpen { state }
  ... on FulfilledInTheFuture { today }
  ... on VersionConflict { currentVersion }
  ... on ClientKeyReused { clientKey } } }`;

const input = {
  clientKey: 'd1',
  agreementId: 'Agreement:village.village-eksempelsund',
  expectedVersion: 1,
  entryKey: 'local-deadlines/evaluation-data/2026-Q4',
  on: '2026-11-20',
};

async function fulfil(visitor: Visitor, changes: Partial<typeof input> = {}) {
  const { data, errors } = await visitor.ask({ query: mutation, variables: { input: { ...input, ...changes } } });
  return errors ?? data.fulfilDuty;
}

describe.each(engines)('recording a duty as done on %s', (engine) => {
  let landsby: TestLandsby;
  let municipality: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    municipality = await landsby.signInAs('demo-eksempelsund');
  });
  afterAll(() => landsby.close());

  it.each([
    { changes: { entryKey: 'no/such/duty' }, says: { __typename: 'UnknownDuty' } },
    {
      changes: { entryKey: 'funder-report/funder-report/once' },
      says: { __typename: 'NotYourDuty', who: [{ organisation: { name: 'Børns Vilkår' } }] },
    },
    {
      changes: { entryKey: 'local-deadlines/evaluation-data/2027-Q1' },
      says: { __typename: 'DutyNotOpen', state: 'NOT_YET' },
    },
    { changes: { on: '2026-11-22' }, says: { __typename: 'FulfilledInTheFuture', today: '2026-11-21' } },
    { changes: { expectedVersion: 2 }, says: { __typename: 'VersionConflict', currentVersion: 1 } },
  ])('is refused by $says.__typename, and nothing is written', async ({ changes, says }) => {
    const before = await written(landsby.database);
    expect(await fulfil(municipality, changes)).toEqual(says);
    expect(await written(landsby.database)).toEqual(before);
  });

  it('is refused to who is no party, and not found by another municipality', async () => {
    const before = await written(landsby.database);
    expect(await fulfil(await landsby.signInAs('demo-secretariat', 'secretariat'))).toEqual({
      __typename: 'UnknownDuty',
    });
    expect(await fulfil(await landsby.signInAs('demo-ojd-fonden', 'funder'))).toEqual({ __typename: 'UnknownDuty' });
    expect(await fulfil(await landsby.signInAs('demo-furesoe'))).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await written(landsby.database)).toEqual(before);
  });

  it('is done once, with a receipt and an entry in the trail; the secretariat sees it', async () => {
    const query = `{ agreement(id: "${input.agreementId}") { ledger(family: [COMMITMENT]) { edges { node { key state viewerCanFulfil } } } } }`;
    const entry = async (visitor: Visitor) =>
      (await visitor.ask({ query })).data.agreement.ledger.edges
        .map(({ node }: { node: { key: string } }) => node)
        .find(({ key }: { key: string }) => key === input.entryKey);
    expect(await entry(municipality)).toEqual({ key: input.entryKey, state: 'OPEN', viewerCanFulfil: true });

    const first = await fulfil(municipality);
    expect(first).toEqual({
      __typename: 'DutyFulfilled',
      agreement: { version: 2 },
      entry: { state: 'FULFILLED', stateBecause: { code: 'fulfilledOn' }, viewerCanFulfil: false },
      receipt: { on: '2026-11-20', organisation: { name: 'Eksempelsund Kommune' } },
    });
    expect(await fulfil(municipality)).toEqual(first);
    expect(await auditTrail(landsby.database)).toMatchObject([
      {
        operation: 'fulfilDuty',
        capacity: 'municipality',
        target: 'village-eksempelsund',
        before_version: 1,
        after_version: 2,
        detail: input,
      },
    ]);

    expect(await fulfil(municipality, { clientKey: 'd2', expectedVersion: 2 })).toEqual({
      __typename: 'AlreadyFulfilled',
      fulfilledOn: '2026-11-20',
    });
    expect(await fulfil(municipality, { on: '2026-11-19' })).toEqual({
      __typename: 'ClientKeyReused',
      clientKey: 'd1',
    });
    const secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
    expect(await entry(secretariat)).toEqual({ key: input.entryKey, state: 'FULFILLED', viewerCanFulfil: false });
  });
});
