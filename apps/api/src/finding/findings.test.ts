import { engines } from '@landsby/db/testing';
import sixth from '@landsby/db/examples/sixth-agreement.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';
import { auditTrail, written } from '../testing/written.ts';

const draft = { ...sixth, key: 'guides-draft', conclusion: { kind: 'notConcluded' } };
const agreementId = 'Agreement:village.guides-draft';

const findings = `query ($id: ID!) { agreement(id: $id) { version viewerCanSign status { state }
  findings { key severity clause { key } others { key } fault { code } because { rules } waiver { reason } }
  waived: findings(waived: true) { key waiver { reason by { key } } }
  waivers { finding reason withdrawnOn } signatures { party { key } signedOn } } }`;

const act = `... on VersionConflict { currentVersion } ... on ClientKeyReused { clientKey }`;
const sign = `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { __typename ${act}
  ... on AgreementSigned { agreement { version status { state } signatures { party { key } signedOn } } receipt { on } }
  ... on FindingsBlock { findings { key } } ... on PlacesStillOpen { count } ... on DecisionOutstanding { body } } }`;
const waive = `mutation ($input: WaiveFindingInput!) { waiveFinding(input: $input) { __typename ${act}
  ... on FindingWaived { agreement { version findings { key } } receipt { on organisation { name } } } } }`;
const withdraw = `mutation ($input: WithdrawWaiverInput!) { withdrawWaiver(input: $input) { __typename ${act}
  ... on WaiverWithdrawn { agreement { version findings { key } } } } }`;
const check = `query ($definition: AgreementDefinition!) { checkDefinition(programmeId: "Programme:village", definition: $definition) {
  __typename ... on DefinitionChecked { findings { key severity clause { key } } } ... on DefinitionRejected { problems { path } } } }`;
const take = `mutation ($input: ImportAgreementInput!) { importAgreement(input: $input) { __typename } }`;

async function answer(visitor: Visitor, query: string, variables: Record<string, unknown>) {
  const { data, errors } = await visitor.ask({ query, variables });
  return errors ?? data;
}

describe.each(engines)('findings on %s', (engine) => {
  let landsby: TestLandsby;
  let secretariat: Visitor;
  let municipality: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
    municipality = await landsby.signInAs('demo-eksempelsund');
  });
  afterAll(() => landsby.close());

  it('stand beside their clauses, with what taught them', async () => {
    const { agreement } = await answer(secretariat, findings, { id: 'Agreement:open-counselling.open-counselling' });
    expect(agreement.findings[0]).toEqual({
      key: 'endMissing/term',
      severity: 'BLOCKS',
      clause: { key: 'term' },
      others: [],
      fault: { code: 'endMissing' },
      because: { rules: ['S4.30'] },
      waiver: null,
    });
  });

  it('are shown before a definition is taken in, and nothing is kept', async () => {
    const before = await written(landsby.database);
    const spoiled = structuredClone(draft) as typeof sixth;
    const term = spoiled.clauses.find(({ family }) => family === 'term');
    Object.assign(term?.parameters ?? {}, { end: { kind: 'unstated', calledLimited: true }, statedLength: null });
    expect(await answer(secretariat, check, { definition: draft })).toEqual({
      checkDefinition: { __typename: 'DefinitionChecked', findings: [] },
    });
    const { checkDefinition } = await answer(secretariat, check, { definition: spoiled });
    expect(checkDefinition.findings).toContainEqual({
      key: 'endMissing/term',
      severity: 'BLOCKS',
      clause: { key: 'term' },
    });
    expect((await answer(secretariat, check, { definition: {} })).checkDefinition.__typename).toBe(
      'DefinitionRejected',
    );
    expect(await written(landsby.database)).toEqual(before);
  });

  it('block signing until they are waived; two signatures conclude', async () => {
    const copy = structuredClone(draft) as typeof sixth & { clauses: unknown[] };
    const payment = copy.clauses.find(({ family }) => family === 'paymentByCalendar') as { body: { da: string } };
    payment.body.da = payment.body.da.replace('240.000', '250.000');
    const input = { clientKey: 't1', programmeId: 'Programme:village', expectedVersion: 1, definition: copy };
    expect(await answer(secretariat, take, { input })).toEqual({
      importAgreement: { __typename: 'AgreementImported' },
    });

    const signing = { clientKey: 's1', agreementId, expectedVersion: 1, signedOn: '2026-11-21' };
    expect(await answer(municipality, sign, { input: signing })).toEqual({
      signAgreement: { __typename: 'FindingsBlock', findings: [{ key: 'otherAmount/yearly-contribution/24000000' }] },
    });

    const waiver = {
      clientKey: 'w1',
      agreementId,
      expectedVersion: 1,
      finding: 'otherAmount/yearly-contribution/24000000',
    };
    const first = await answer(secretariat, waive, { input: { ...waiver, reason: 'Agreed by telephone.' } });
    expect(first).toEqual({
      waiveFinding: {
        __typename: 'FindingWaived',
        agreement: { version: 2, findings: [] },
        receipt: { on: '2026-11-21', organisation: { name: 'Landsby Demokontor' } },
      },
    });
    expect(await answer(secretariat, waive, { input: { ...waiver, reason: 'Agreed by telephone.' } })).toEqual(first);

    const { agreement } = await answer(municipality, findings, { id: agreementId });
    expect(agreement).toMatchObject({
      version: 2,
      viewerCanSign: true,
      waived: [{ key: waiver.finding, waiver: { reason: 'Agreed by telephone.', by: null } }],
    });
    const signed = await answer(municipality, sign, { input: { ...signing, expectedVersion: 2 } });
    expect(signed.signAgreement).toMatchObject({
      __typename: 'AgreementSigned',
      agreement: { status: { state: 'DRAFT' } },
    });
    const other = await landsby.signInAs('demo-boerns-vilkaar', 'secretariat');
    const both = await answer(other, sign, { input: { ...signing, clientKey: 's2', expectedVersion: 3 } });
    expect(both.signAgreement).toMatchObject({
      __typename: 'AgreementSigned',
      agreement: { status: { state: 'IN_FORCE' } },
    });

    const back = await answer(secretariat, withdraw, { input: { ...waiver, clientKey: 'w2', expectedVersion: 4 } });
    expect(back.withdrawWaiver.agreement.findings).toContainEqual({ key: waiver.finding });
    expect(await auditTrail(landsby.database)).toMatchObject([
      { operation: 'importAgreement' },
      { operation: 'waiveFinding' },
      { operation: 'signAgreement' },
      { operation: 'signAgreement' },
      { operation: 'withdrawWaiver' },
    ]);
  });

  it('are not for strangers', async () => {
    const id = 'Agreement:open-counselling.open-counselling';
    expect(await answer(municipality, findings, { id })).toEqual({ agreement: null });
    const funder = await landsby.signInAs('demo-ojd-fonden', 'funder');
    const waiver = {
      clientKey: 'w9',
      agreementId: 'Agreement:village.village-eksempelsund',
      expectedVersion: 1,
      finding: 'startMissing/term',
      reason: 'Because.',
    };
    expect(JSON.stringify(await answer(funder, waive, { input: waiver }))).toContain('NotAParty');
  });
});
