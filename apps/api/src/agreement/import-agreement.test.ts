import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sixth from '@landsby/db/examples/sixth-agreement.json' with { type: 'json' };
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';
import { auditTrail, written } from '../testing/written.ts';

const mutation = `mutation ($input: ImportAgreementInput!) { importAgreement(input: $input) { __typename
  ... on AgreementImported { agreement { id version status { state } } programme { version } receipt { on organisation { name } } }
  ... on AgreementKeyTaken { key }
  ... on NotTheSecretariat { programme { name } }
  ... on ProgrammeVersionConflict { currentVersion programme { version } }
  ... on ClientKeyReused { clientKey } } }`;

const input = { clientKey: 'i1', programmeId: 'Programme:village', expectedVersion: 1, definition: sixth as unknown };

async function take(visitor: Visitor, changes: Partial<typeof input> = {}) {
  const { data, errors } = await visitor.ask({ query: mutation, variables: { input: { ...input, ...changes } } });
  return errors ?? data.importAgreement;
}

describe.each(engines)('taking in an agreement on %s', (engine) => {
  let landsby: TestLandsby;
  let secretariat: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
  });
  afterAll(() => landsby.close());

  describe('bad input gets a clear answer, and nothing of it is kept', () => {
    it('a wrong version, a taken key, a stranger', async () => {
      const before = await written(landsby.database);
      expect(await take(secretariat, { expectedVersion: 9 })).toEqual({
        __typename: 'ProgrammeVersionConflict',
        currentVersion: 1,
        programme: { version: 1 },
      });
      expect(await take(secretariat, { definition: { ...sixth, key: 'village-furesoe' } })).toEqual({
        __typename: 'AgreementKeyTaken',
        key: 'village-furesoe',
      });
      expect(await take(await landsby.signInAs('demo-eksempelsund'))).toEqual({
        __typename: 'NotTheSecretariat',
        programme: { name: 'It takes a village' },
      });
      expect(await take(await landsby.signInAs('demo-ojd-fonden', 'funder'))).toEqual({
        __typename: 'NotTheSecretariat',
        programme: { name: 'It takes a village' },
      });
      expect(await take(await landsby.signInAs('demo-fredericia'))).toMatchObject([
        { extensions: { code: 'NOT_FOUND' } },
      ]);
      expect(await take(landsby.stranger())).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      expect(await written(landsby.database)).toEqual(before);
    });
  });

  it('takes the sixth, once, with a receipt and an entry in the trail', async () => {
    const first = await take(secretariat);
    expect(first).toEqual({
      __typename: 'AgreementImported',
      agreement: { id: 'Agreement:village.well-being-guides', version: 1, status: { state: 'IN_FORCE' } },
      programme: { version: 2 },
      receipt: { on: '2026-11-21', organisation: { name: 'Landsby Demokontor' } },
    });
    const after = await written(landsby.database);
    expect(await take(secretariat)).toEqual(first);
    expect(await take(secretariat, { definition: { ...sixth, key: 'another' } })).toEqual({
      __typename: 'ClientKeyReused',
      clientKey: 'i1',
    });
    expect(await written(landsby.database)).toEqual(after);
    expect(await auditTrail(landsby.database)).toMatchObject([
      {
        operation: 'importAgreement',
        capacity: 'secretariat',
        target: 'well-being-guides',
        before_version: 1,
        after_version: 2,
      },
    ]);
  });

  it('everything of it computes, with no code of its own', async () => {
    const query = `{ agreement(id: "Agreement:village.well-being-guides") {
      term { starts { day } ends { day } }
      out: exit(noticeOn: "2026-11-21", asOf: "2026-11-21") { effect { day } lastDay }
      backwards: exit(wishedExit: "2027-06-30", asOf: "2026-11-21") { lastNoticeDay { day } }
      payments(year: 2027) { amount { money { amountMinor currency } } dueOn { day } period { from until } }
      renewed: term(asOf: "2027-12-31") { ends { day } }
      ledger(family: [RENEWAL]) { edges { node { deed { code } dueOn { day } } } } } }`;
    const { data, errors } = await secretariat.ask({ query });
    expect(errors).toBeUndefined();
    expect(data.agreement).toEqual({
      term: { starts: { day: '2026-01-01' }, ends: { day: '2027-12-31' } },
      out: { effect: { day: '2027-03-31' }, lastDay: '2027-03-31' },
      backwards: { lastNoticeDay: { day: '2027-03-31' } },
      payments: [
        {
          amount: { money: { amountMinor: '12000000', currency: 'DKK' } },
          dueOn: { day: '2027-01-01' },
          period: { from: '2027-01-01', until: '2027-06-30' },
        },
        {
          amount: { money: { amountMinor: '12000000', currency: 'DKK' } },
          dueOn: { day: '2027-07-01' },
          period: { from: '2027-07-01', until: '2027-12-31' },
        },
      ],
      renewed: { ends: { day: '2027-12-31' } },
      ledger: { edges: [{ node: { deed: { code: 'takePositionOnExtension' }, dueOn: { day: '2027-08-31' } } }] },
    });
  });

  it('is seen at once by its municipality, and by no other', async () => {
    const query = '{ agreement(id: "Agreement:village.well-being-guides") { key } }';
    expect((await (await landsby.signInAs('demo-eksempelsund')).ask({ query })).data).toEqual({
      agreement: { key: 'well-being-guides' },
    });
    expect((await (await landsby.signInAs('demo-furesoe')).ask({ query })).data).toEqual({ agreement: null });
  });

  it('is counted by the secretariat alone', async () => {
    const version = async (visitor: Visitor) =>
      (await visitor.ask({ query: '{ programme(id: "Programme:village") { version } }' })).data.programme.version;
    expect(await version(secretariat)).toBe(2);
    expect(await version(await landsby.signInAs('demo-furesoe'))).toBeNull();
    expect(await version(await landsby.signInAs('demo-ojd-fonden', 'funder'))).toBeNull();
  });
});
