import sixth from '@landsby/db/examples/sixth-agreement.json' with { type: 'json' };
import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

const agreementId = 'Agreement:village.two-sign';
const roles = [
  { da: 'borgmester', en: 'mayor' },
  { da: 'kommunaldirektør', en: 'chief executive' },
];
const definition = {
  ...sixth,
  key: 'two-sign',
  conclusion: { kind: 'notConcluded' },
  clauses: [
    ...sixth.clauses.map((clause) =>
      clause.family === 'signature'
        ? { ...clause, parameters: { originals: null, signatories: [{ party: 'eksempelsund', roles }] } }
        : clause,
    ),
    {
      ...{ id: 'compact', printedNumber: null, family: 'condition', ruleIds: ['S3.04'] },
      heading: { da: 'Overenskomsten', en: 'The compact' },
      body: { da: 'Aftalen hviler på overenskomsten.', en: 'The agreement rests on the compact.' },
      parameters: { kind: 'prerequisiteAgreement', name: 'Overenskomsten', since: null },
    },
  ],
};

const take = `mutation ($input: ImportAgreementInput!) { importAgreement(input: $input) { __typename } }`;
const record = `mutation ($input: KeepRecordInput!) { keepRecord(input: $input) { __typename } }`;
const standing = `query { agreement(id: "${agreementId}") { version viewerCanSign status { state }
  signingObstacle { __typename ... on PrerequisiteOutstanding { name } ... on AlreadySigned { on } }
  signatures { party { key } signedOn signatories { number role { da } signedOn } } } }`;
const sign = `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { __typename
  ... on PrerequisiteOutstanding { name } ... on AlreadySigned { on } ... on SignatoryUnstated { signatories { number } } } }`;

describe.each(engines)('signing on %s', (engine) => {
  let landsby: TestLandsby;
  let municipality: Visitor;
  let organisation: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    municipality = await landsby.signInAs('demo-eksempelsund');
    organisation = await landsby.signInAs('demo-boerns-vilkaar', 'secretariat');
    const input = { clientKey: 't1', programmeId: 'Programme:village', expectedVersion: 1, definition };
    const { data } = await organisation.ask({ query: take, variables: { input } });
    expect(data.importAgreement.__typename).toBe('AgreementImported');
  });
  afterAll(() => landsby.close());

  let acts = 0;
  const act = async (visitor: Visitor, query: string, said: object) => {
    const { version } = await stands(visitor);
    const input = { clientKey: `act-${(acts += 1)}`, agreementId, expectedVersion: version, ...said };
    return Object.values((await visitor.ask({ query, variables: { input } })).data)[0];
  };
  const stands = async (visitor: Visitor) => (await visitor.ask({ query: standing })).data.agreement;
  const signed = (visitor: Visitor, signatory?: number) =>
    act(visitor, sign, { signedOn: '2026-11-21', ...(signatory === undefined ? {} : { signatory }) });

  it('S3.04 waits until both have said that the agreement it rests on is in force', async () => {
    const outstanding = { __typename: 'PrerequisiteOutstanding', name: 'Overenskomsten' };
    expect(await signed(municipality, 1)).toEqual(outstanding);
    const met = { on: '2026-11-20', key: 'compact-met', clause: 'compact', met: true };
    expect(await act(municipality, record, { record: { conditionMet: met } })).toEqual({ __typename: 'RecordKept' });
    expect(await stands(municipality)).toMatchObject({ viewerCanSign: false, signingObstacle: outstanding });
    const accepted = { on: '2026-11-21', subject: 'conditionMet/compact-met' };
    expect(await act(organisation, record, { record: { accepted } })).toEqual({ __typename: 'RecordKept' });
    expect(await stands(municipality)).toMatchObject({ viewerCanSign: true, signingObstacle: null });
  });

  it('S1.27 counts for a party when each of its roles has signed, and concludes with the last party', async () => {
    expect(await signed(municipality)).toEqual({
      __typename: 'SignatoryUnstated',
      signatories: [{ number: 1 }, { number: 2 }],
    });
    expect(await signed(organisation)).toEqual({ __typename: 'AgreementSigned' });
    expect(await signed(municipality, 2)).toEqual({ __typename: 'AgreementSigned' });
    expect(await signed(municipality, 2)).toEqual({ __typename: 'AlreadySigned', on: '2026-11-21' });
    expect(await stands(municipality)).toMatchObject({
      status: { state: 'DRAFT' },
      viewerCanSign: true,
      signatures: [
        {
          party: { key: 'eksempelsund' },
          signedOn: null,
          signatories: [
            { number: 1, role: { da: 'borgmester' }, signedOn: null },
            { number: 2, role: { da: 'kommunaldirektør' }, signedOn: '2026-11-21' },
          ],
        },
        {
          party: { key: 'boerns-vilkaar' },
          signedOn: '2026-11-21',
          signatories: [{ number: 1, role: null, signedOn: '2026-11-21' }],
        },
      ],
    });
    expect(await signed(municipality, 1)).toEqual({ __typename: 'AgreementSigned' });
    expect(await stands(municipality)).toMatchObject({ status: { state: 'IN_FORCE' }, viewerCanSign: false });
  });
});
