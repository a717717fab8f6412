import { engines } from '@landsby/db/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';
import { auditTrail, written } from '../testing/written.ts';

const own = 'Agreement:village.village-eksempelsund';

async function giveNotice(visitor: Visitor) {
  await visitor.ask({
    query: `mutation { giveNotice(input: { clientKey: "n", agreementId: "${own}", expectedVersion: 1, ground: ORDINARY, noticeOn: "2026-11-21" }) { __typename } }`,
  });
}

async function withdraw(visitor: Visitor, { clientKey = 'w', expectedVersion = 2, agreementId = own } = {}) {
  const { data, errors } = await visitor.ask({
    query: `mutation ($input: WithdrawNoticeInput!) { withdrawNotice(input: $input) { __typename
      ... on NoticeWithdrawn { agreement { version status { state } viewerCanWithdrawNotice viewerCanGiveNotice } receipt { on organisation { name } } }
      ... on NoticeAlreadyEffective { effectiveOn }
      ... on VersionConflict { currentVersion }
      ... on ClientKeyReused { clientKey } } }`,
    variables: { input: { clientKey, expectedVersion, agreementId } },
  });
  return errors ?? data.withdrawNotice;
}

describe.each(engines)('withdrawing a notice on %s', (engine) => {
  let landsby: TestLandsby;
  let municipality: Visitor;
  beforeEach(async () => {
    landsby = await openTestLandsby(engine);
    municipality = await landsby.signInAs('demo-eksempelsund');
  });
  afterEach(() => landsby.close());

  it('takes it back once, with a receipt and an entry in the trail', async () => {
    await giveNotice(municipality);
    const first = await withdraw(municipality);
    expect(first).toEqual({
      __typename: 'NoticeWithdrawn',
      agreement: {
        version: 3,
        status: { state: 'IN_FORCE' },
        viewerCanWithdrawNotice: false,
        viewerCanGiveNotice: true,
      },
      receipt: { on: '2026-11-21', organisation: { name: 'Eksempelsund Kommune' } },
    });
    expect(await withdraw(municipality)).toEqual(first);
    expect(await auditTrail(landsby.database)).toMatchObject([
      { operation: 'giveNotice', before_version: 1, after_version: 2 },
      { operation: 'withdrawNotice', before_version: 2, after_version: 3 },
    ]);
  });

  it('works until the day before it takes effect', async () => {
    await giveNotice(municipality);
    landsby.setNow('2027-05-31T12:00:00Z');
    expect(await withdraw(await landsby.signInAs('demo-eksempelsund'))).toMatchObject({
      __typename: 'NoticeWithdrawn',
    });
  });

  it('is refused with the fact in the way, and nothing is written', async () => {
    const before = await written(landsby.database);
    expect(await withdraw(municipality, { expectedVersion: 1 })).toEqual({ __typename: 'NoStandingNotice' });
    expect(await written(landsby.database)).toEqual(before);

    await giveNotice(municipality);
    const after = await written(landsby.database);
    expect(await withdraw(await landsby.signInAs('demo-boerns-vilkaar', 'secretariat'))).toEqual({
      __typename: 'NotTheGiver',
    });
    expect(await withdraw(await landsby.signInAs('demo-secretariat', 'secretariat'))).toEqual({
      __typename: 'NotAParty',
    });
    expect(await withdraw(await landsby.signInAs('demo-ojd-fonden', 'funder'))).toEqual({ __typename: 'NotAParty' });
    expect(await withdraw(municipality, { expectedVersion: 1 })).toEqual({
      __typename: 'VersionConflict',
      currentVersion: 2,
    });
    expect(await withdraw(municipality, { clientKey: 'n' })).toEqual({ __typename: 'ClientKeyReused', clientKey: 'n' });
    expect(await withdraw(await landsby.signInAs('demo-proevekoebing'))).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
    landsby.setNow('2027-06-01T12:00:00Z');
    expect(await withdraw(await landsby.signInAs('demo-eksempelsund'))).toEqual({
      __typename: 'NoticeAlreadyEffective',
      effectiveOn: '2027-06-01',
    });
    expect(await written(landsby.database)).toEqual(after);
  });
});
