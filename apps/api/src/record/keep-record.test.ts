import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';
import { auditTrail, written } from '../testing/written.ts';

const mutation = `mutation ($input: KeepRecordInput!) { keepRecord(input: $input) { __typename
  ... on RecordKept { agreement { version } record { kind on by { key } content subject waitingFor { key } viewerCanAccept }
    receipt { on organisation { name } } }
  ... on RecordRefused { refusal { code facts { name number texts } } }
  ... on VersionConflict { currentVersion }
  ... on ClientKeyReused { clientKey } } }`;

const agreementId = 'Agreement:village.village-eksempelsund';
const parts = ['efforts', 'goals', 'success-criteria', 'economy', 'roles'].map((part) => ({ part, text: 'In short.' }));
const plan = { on: '2026-11-20', key: 'plan-2040', plan: 'action-plan', firstYear: 2040, parts, efforts: [] };
const budget = {
  on: '2026-11-20',
  key: 'budget-2041',
  year: 2041,
  body: 'joint-secretariat',
  total: { amountMinor: '250000000', currency: 'DKK' },
};
const input = { clientKey: 'r1', agreementId, expectedVersion: 1, record: { planDrawnUp: plan } as object };

async function keep(visitor: Visitor, changes: Partial<typeof input> = {}) {
  const { data, errors } = await visitor.ask({ query: mutation, variables: { input: { ...input, ...changes } } });
  return errors ?? data.keepRecord;
}

describe.each(engines)('keeping a record on %s', (engine) => {
  let landsby: TestLandsby;
  let municipality: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    municipality = await landsby.signInAs('demo-eksempelsund');
  });
  afterAll(() => landsby.close());

  it.each([
    {
      changes: { record: { budgetPrepared: budget } },
      says: {
        __typename: 'RecordRefused',
        refusal: {
          code: 'planForYearMissing',
          facts: [
            { name: 'plan', number: null, texts: null },
            { name: 'year', number: 2041, texts: null },
          ],
        },
      },
    },
    {
      changes: { record: { planDrawnUp: { ...plan, on: '2026-11-22' } } },
      says: { __typename: 'RecordRefused', refusal: { code: 'notYetHappened' } },
    },
    { changes: { expectedVersion: 2 }, says: { __typename: 'VersionConflict', currentVersion: 1 } },
    {
      changes: { record: { planDrawnUp: { ...plan, key: 'A Key' } } },
      says: [{ extensions: { code: 'BAD_INPUT' }, message: expect.stringContaining('record.planDrawnUp.key') }],
    },
  ])('is refused, and nothing is written: $says', async ({ changes, says }) => {
    const before = await written(landsby.database);
    expect(await keep(municipality, changes)).toMatchObject(says);
    expect(await written(landsby.database)).toEqual(before);
  });

  it('is refused to who is no party, and not found by another municipality', async () => {
    const before = await written(landsby.database);
    expect(await keep(await landsby.signInAs('demo-secretariat', 'secretariat'))).toMatchObject({
      refusal: { code: 'notAParty' },
    });
    expect(await keep(await landsby.signInAs('demo-furesoe'))).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await written(landsby.database)).toEqual(before);
  });

  it('is kept once, with a receipt and an entry in the trail, and stands when the other party accepts it', async () => {
    const first = await keep(municipality);
    expect(first).toEqual({
      __typename: 'RecordKept',
      agreement: { version: 2 },
      record: {
        kind: 'planDrawnUp',
        on: '2026-11-20',
        by: { key: 'municipality' },
        content: { kind: 'planDrawnUp', by: 'municipality', ...plan },
        subject: 'planDrawnUp/plan-2040',
        waitingFor: [{ key: 'boerns-vilkaar' }],
        viewerCanAccept: false,
      },
      receipt: { on: '2026-11-20', organisation: { name: 'Eksempelsund Kommune' } },
    });
    expect(await keep(municipality)).toEqual(first);
    expect(await auditTrail(landsby.database)).toMatchObject([
      { operation: 'keepRecord', target: 'village-eksempelsund', before_version: 1, after_version: 2, detail: input },
    ]);
    expect(await keep(municipality, { record: { planDrawnUp: { ...plan, firstYear: 2041 } } })).toEqual({
      __typename: 'ClientKeyReused',
      clientKey: 'r1',
    });
    const early = { budgetPrepared: { ...budget, on: '2026-11-21' } };
    expect(await keep(municipality, { clientKey: 'r2', expectedVersion: 2, record: early })).toMatchObject({
      refusal: { code: 'planForYearNotAccepted', facts: [{}, {}, { name: 'waitingFor', texts: ['boerns-vilkaar'] }] },
    });

    const organisation = await landsby.signInAs('demo-boerns-vilkaar', 'secretariat');
    const query = `{ agreement(id: "${agreementId}") { version records(kind: ["planDrawnUp"]) { subject waitingFor { key } viewerCanAccept } } }`;
    const seen = async () => {
      const { agreement } = (await organisation.ask({ query })).data;
      return agreement.records.find(({ subject }: { subject: string }) => subject === 'planDrawnUp/plan-2040');
    };
    expect(await seen()).toMatchObject({ waitingFor: [{ key: 'boerns-vilkaar' }], viewerCanAccept: true });
    const waits = async (visitor: Visitor) =>
      (
        await visitor.ask({
          query: `{ programme(id: "Programme:village") { waitsForViewer(kind: ["planDrawnUp"]) { key } } }`,
        })
      ).data.programme.waitsForViewer;
    expect([await waits(organisation), await waits(municipality)]).toEqual([[{ key: 'village-eksempelsund' }], []]);
    const yes = { accepted: { on: '2026-11-21', subject: 'planDrawnUp/plan-2040' } };
    expect(await keep(organisation, { clientKey: 'r3', expectedVersion: 2, record: yes })).toMatchObject({
      __typename: 'RecordKept',
      agreement: { version: 3 },
    });
    expect(await seen()).toMatchObject({ waitingFor: [], viewerCanAccept: false });
    expect(await keep(municipality, { clientKey: 'r4', expectedVersion: 3, record: early })).toMatchObject({
      __typename: 'RecordKept',
      record: { content: { total: { amountMinor: 250_000_000, currency: 'DKK' } } },
    });
  });
});
