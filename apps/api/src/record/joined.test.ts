import sixth from '@landsby/db/examples/sixth-agreement.json' with { type: 'json' };
import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';
import { written } from '../testing/written.ts';

const agreementId = 'Agreement:village.growing';
const definition = {
  ...sixth,
  key: 'growing',
  clauses: sixth.clauses.map((clause) =>
    clause.family === 'parties'
      ? { ...clause, parameters: { ...clause.parameters, mayGrow: true, accession: 'politicalDecision' } }
      : clause,
  ),
};
const take = `mutation ($input: ImportAgreementInput!) { importAgreement(input: $input) { __typename } }`;
const record = `mutation ($input: KeepRecordInput!) { keepRecord(input: $input) { __typename
  ... on RecordRefused { refusal { code } } } }`;
const seen = `{ agreement(id: "${agreementId}") { version viewerParty { key } parties { key } } }`;

describe.each(engines)('joining an agreement on %s', (engine) => {
  let landsby: TestLandsby;
  let party: Visitor;
  let newcomer: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    const organisation = await landsby.signInAs('demo-boerns-vilkaar', 'secretariat');
    party = await landsby.signInAs('demo-eksempelsund');
    newcomer = await landsby.signInAs('demo-proevekoebing');
    const input = { clientKey: 't1', programmeId: 'Programme:village', expectedVersion: 1, definition };
    const { data } = await organisation.ask({ query: take, variables: { input } });
    expect(data.importAgreement.__typename).toBe('AgreementImported');
  });
  afterAll(() => landsby.close());

  const joined = {
    ...{ on: '2026-11-20', party: 'proevekoebing', organisation: 'proevekoebing', side: 'MUNICIPALITY' },
    decision: { body: 'Byrådet', on: '2026-11-10' },
  };
  let acts = 0;
  const keep = async (visitor: Visitor, version: number, said: object) => {
    const input = { clientKey: `act-${(acts += 1)}`, agreementId, expectedVersion: version, record: said };
    const { data, errors } = await visitor.ask({ query: record, variables: { input } });
    return errors ?? data.keepRecord;
  };
  const agreementFor = async (visitor: Visitor) => (await visitor.ask({ query: seen })).data.agreement;

  it.each([
    { said: { ...joined, decision: null }, code: 'politicalDecisionMissing' },
    { said: { ...joined, party: 'boraas', organisation: 'boraas' }, code: 'notInProgramme' },
    { said: { ...joined, organisation: 'boerns-vilkaar' }, code: 'alreadyParty' },
  ])('is refused with $code, and nothing is written', async ({ code, said }) => {
    const before = await written(landsby.database);
    expect(await keep(party, 1, { joined: said })).toEqual({ __typename: 'RecordRefused', refusal: { code } });
    expect(await written(landsby.database)).toEqual(before);
  });

  it('S1.03, S1.05 opens it to the newcomer, who sees it and acts from then on, and not before', async () => {
    expect(await agreementFor(newcomer)).toBeNull();
    const own = { mappingDone: { on: '2026-11-21', findings: 'Needs and experience.' } };
    expect(await keep(newcomer, 1, own)).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);

    expect(await keep(party, 1, { joined })).toEqual({ __typename: 'RecordKept' });
    const parties = [{ key: 'eksempelsund' }, { key: 'boerns-vilkaar' }, { key: 'proevekoebing' }];
    expect(await agreementFor(newcomer)).toMatchObject({ version: 2, viewerParty: { key: 'proevekoebing' }, parties });
    expect(await agreementFor(party)).toMatchObject({ viewerParty: { key: 'eksempelsund' }, parties });
    expect(await keep(newcomer, 2, own)).toEqual({ __typename: 'RecordKept' });
    expect(await agreementFor(await landsby.signInAs('demo-furesoe'))).toBeNull();
  });
});
