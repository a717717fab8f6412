import sixth from '@landsby/db/examples/sixth-agreement.json' with { type: 'json' };
import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby } from '../testing/test-landsby.ts';

const regulation = { index: { en: 'the net price index' }, firstYear: 2027, rounding: 'wholeUnit' };
const involvement = {
  phases: ['development', 'implementation', 'evaluation'],
  everyInitiative: true,
  principlesOwed: true,
};
const definition = {
  ...sixth,
  key: 'following',
  clauses: sixth.clauses.map((clause) => {
    if (clause.family === 'renewal')
      return { ...clause, family: 'childrensInvolvement', ruleIds: [], parameters: involvement };
    if (clause.family === 'paymentByCalendar') return { ...clause, parameters: { ...clause.parameters, regulation } };
    return clause.family === 'purpose'
      ? { ...clause, parameters: { ...clause.parameters, goals: [{ goal: 3, criteria: [1, 2] }] } }
      : clause;
  }),
};
const take = `mutation ($input: ImportAgreementInput!) { importAgreement(input: $input) { __typename } }`;
const asked = `query ($id: ID!) { agreement(id: $id) { recordable {
  indexes { clause { key } index { en } firstYear }
  efforts { criteria { goal criterion } } } } }`;

describe.each(engines)('what an agreement asks to record on %s', (engine) => {
  let landsby: TestLandsby;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    const organisation = await landsby.signInAs('demo-boerns-vilkaar', 'secretariat');
    const input = { clientKey: 't1', programmeId: 'Programme:village', expectedVersion: 1, definition };
    const { data } = await organisation.ask({ query: take, variables: { input } });
    expect(data.importAgreement.__typename).toBe('AgreementImported');
  });
  afterAll(() => landsby.close());

  it.each([
    {
      agreement: 'following',
      indexes: [{ clause: { key: 'yearly-contribution' }, index: { en: 'the net price index' }, firstYear: 2027 }],
      criteria: [
        { goal: 3, criterion: 1 },
        { goal: 3, criterion: 2 },
      ],
      because: 'its yearly amount follows an index, and it is tied to a goal',
    },
    {
      agreement: 'village-eksempelsund',
      indexes: [],
      criteria: [],
      because: 'its amounts follow none, and it names no goal',
    },
  ])('$agreement: $because', async ({ agreement, criteria, indexes }) => {
    const party = await landsby.signInAs('demo-eksempelsund');
    const { data } = await party.ask({ query: asked, variables: { id: `Agreement:village.${agreement}` } });
    expect(data.agreement.recordable).toEqual({ indexes, efforts: { criteria } });
  });
});
