import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

const beloved = 'Agreement:beloved-children.beloved-children';
const eksempelsund = 'Agreement:village.village-eksempelsund';
const on = '2026-11-20';

const mutation = `mutation ($input: KeepRecordInput!) { keepRecord(input: $input) { __typename
  ... on RecordRefused { refusal { code } } } }`;

const money = `query ($id: ID!) { agreement(id: $id) { version
  rounds { clause { key } targets { year held standing { code } }
    held { key due { money { amountMinor currency } undetermined { code } because { rules steps { code } } }
      nothingDue { code } waitsFor { key } }
    missed { key reason } }
  invoiceDrafts(year: 2026) { key state round nothingDue { code } amount { money { amountMinor } } }
  extraOrders { key waitsFor { key } counts { day undetermined { code } } } } }`;

describe.each(engines)('money and materials through GraphQL on %s', (engine) => {
  let landsby: TestLandsby;
  let municipality: Visitor;
  let organisation: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    municipality = await landsby.signInAs('demo-eksempelsund');
    organisation = await landsby.signInAs('demo-boerns-vilkaar', 'secretariat');
  });
  afterAll(() => landsby.close());

  async function ask(visitor: Visitor, query: string, id: string) {
    const { data, errors } = await visitor.ask({ query, variables: { id } });
    expect(errors).toBeUndefined();
    return data.agreement;
  }

  async function keep(visitor: Visitor, record: object) {
    const { version } = await ask(visitor, 'query ($id: ID!) { agreement(id: $id) { version } }', eksempelsund);
    const input = { clientKey: crypto.randomUUID(), agreementId: eksempelsund, expectedVersion: version, record };
    const { data, errors } = await visitor.ask({ query: mutation, variables: { input } });
    return errors ?? data.keepRecord.refusal?.code ?? data.keepRecord.__typename;
  }

  it('S3.47 tells the range of what the courses may cost, with and without what is paid besides', async () => {
    const boraas = await landsby.signInAs('demo-boraas');
    const range = 'from { amountMinor } to { amountMinor } because { clause { key } steps { code } }';
    const query = `query ($id: ID!) { agreement(id: $id) { currency exposure { contribution { ${range} } withBesides { ${range} } } } }`;
    const because = { clause: { key: 'course-payment' }, steps: [{ code: 'roundsTimes' }, { code: 'roundsTimes' }] };
    expect(await ask(boraas, query, beloved)).toEqual({
      currency: 'SEK',
      exposure: [
        {
          contribution: { from: { amountMinor: '5850000' }, to: { amountMinor: '12000000' }, because },
          withBesides: { from: { amountMinor: '12150000' }, to: { amountMinor: '20400000' }, because },
        },
      ],
    });
  });

  it('S3.17, S3.21 drafts no invoice before both have said that the course was held and what it costs', async () => {
    const october = async () => {
      const { invoiceDrafts } = await ask(municipality, money, eksempelsund);
      const draft = invoiceDrafts.find(({ round }: { round: string | null }) => round === 'october-2026');
      return [draft.state, draft.amount.money?.amountMinor ?? null];
    };
    const choice = { on, key: 'october-amount', round: 'october-2026', reason: 'New material.' };
    const told = [
      await october(),
      await keep(organisation, { accepted: { on, subject: 'roundHeld/october-2026' } }),
      await keep(municipality, { accepted: { on, subject: 'roundHeld/october-2026' } }),
      await october(),
      await keep(municipality, {
        roundAmountChosen: { ...choice, amount: { amountMinor: '700000', currency: 'DKK' } },
      }),
      await keep(municipality, {
        roundAmountChosen: { ...choice, amount: { amountMinor: '900000', currency: 'DKK' } },
      }),
      await october(),
      await keep(organisation, { accepted: { on, subject: 'roundAmountChosen/october-amount' } }),
      await october(),
    ];
    expect(told).toEqual([
      ['UNDETERMINED', null],
      'alreadyAccepted',
      'RecordKept',
      ['UNDETERMINED', null],
      'amountNotAgreed',
      'RecordKept',
      ['UNDETERMINED', null],
      'RecordKept',
      ['DRAFT', '900000'],
    ]);
  });

  it('S3.28, S3.29 says why nothing is due, and what is open', async () => {
    const { invoiceDrafts, rounds } = await ask(municipality, money, eksempelsund);
    const [paid] = rounds;
    const may = paid.held.find(({ key }: { key: string }) => key === 'may-2026');
    expect([may.due.undetermined.code, paid.missed.map(({ key }: { key: string }) => key)]).toEqual([
      'countingUnstated',
      ['september-2026'],
    ]);
    expect(invoiceDrafts.find(({ round }: { round: string }) => round === 'september-2026')).toMatchObject({
      state: 'NOTHING_DUE',
      amount: null,
      nothingDue: { code: 'notHeld' },
    });
  });

  it('S0.53 counts an extra order from its second key on, in the agreement’s one currency', async () => {
    const order = { on, key: 'evening', payer: 'municipality', payee: 'boerns-vilkaar', what: 'An evening' };
    const placed = [
      await keep(municipality, { extraOrderPlaced: { ...order, amount: { amountMinor: '1', currency: 'SEK' } } }),
      await keep(municipality, { extraOrderPlaced: { ...order, amount: { amountMinor: '1', currency: 'DKK' } } }),
    ];
    const before = (await ask(municipality, money, eksempelsund)).extraOrders[0];
    const accepted = await keep(organisation, { accepted: { on, subject: 'extraOrderPlaced/evening' } });
    const after = (await ask(municipality, money, eksempelsund)).extraOrders[0];
    expect([placed, before, accepted, after]).toEqual([
      ['otherCurrency', 'RecordKept'],
      {
        key: 'evening',
        waitsFor: [{ key: 'boerns-vilkaar' }],
        counts: { day: null, undetermined: { code: 'awaitsAcceptance' } },
      },
      'RecordKept',
      { key: 'evening', waitsFor: [], counts: { day: on, undetermined: null } },
    ]);
  });

  it('S0.30, S0.65 publishes only what is approved in this version, and lists what would be cleaned', async () => {
    const publish = { assetPublished: { on, asset: 'course-poster', version: 2, where: 'Town hall' } };
    const approve = { assetApproved: { on, asset: 'course-poster', version: 2, approved: true, note: null } };
    const told = [
      await keep(municipality, publish),
      await keep(municipality, approve),
      await keep(organisation, approve),
      await keep(municipality, publish),
    ];
    const query = `query ($id: ID!) { agreement(id: $id) {
      assets { key versions { version approvals { state answerBy { undetermined { code } } } } }
      materials { key isJoint owners { key } undetermined { code } }
      listsToClean { party { key } list { asset version marks } } } }`;
    const { assets, listsToClean, materials } = await ask(municipality, query, eksempelsund);
    const poster = assets.find(({ key }: { key: string }) => key === 'course-poster');
    expect(told).toEqual(['approvalMissing', 'notYoursToApprove', 'RecordKept', 'RecordKept']);
    expect(poster.versions.map(({ approvals }: { approvals: object[] }) => approvals)).toEqual([
      [{ state: 'APPROVED', answerBy: null }],
      [{ state: 'APPROVED', answerBy: null }],
    ]);
    expect(materials).toEqual([
      { key: 'conversation-cards', isJoint: false, owners: [{ key: 'boerns-vilkaar' }], undetermined: null },
      { key: 'parent-guide', isJoint: true, owners: null, undetermined: { code: 'rightsNotAgreed' } },
    ]);
    expect(listsToClean.find(({ party }: { party: { key: string } }) => party.key === 'boerns-vilkaar').list).toEqual([
      { asset: 'course-poster', version: 1, marks: ['NAME', 'LOGO'] },
      { asset: 'course-poster', version: 2, marks: ['NAME', 'LOGO'] },
    ]);
  });
});
