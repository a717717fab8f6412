import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby } from '../testing/test-landsby.ts';

const programme = 'Programme:village';
const own = 'Agreement:village.village-eksempelsund';

const exit = `query ($noticeOn: Day, $organisation: ID) { programme(id: "${programme}") {
  simulateExit(noticeOn: $noticeOn, organisation: $organisation) {
    who { key } outOn
    agreements { agreement { key } endsForAll lastDay { day because { rules } } refusal { __typename } }
    changes {
      bodies { name { en } votesBefore votesAfter after { participants { who { key } } validity { valid faults { code } } } }
      reports { before { key } after { key } }
      dutiesThatFall { key }
    }
  } } }`;

describe.each(engines)('what if, on %s', (engine) => {
  let landsby: TestLandsby;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
  });
  afterAll(() => landsby.close());

  it('is the very state that the notice then leads to, and writes nothing', async () => {
    const municipality = await landsby.signInAs('demo-eksempelsund');
    const secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
    const variables = { noticeOn: '2026-11-21', organisation: 'Organisation:eksempelsund' };
    const { data } = await secretariat.ask({ query: exit, variables });
    const thought = data.programme.simulateExit;
    expect({ outOn: thought.outOn, agreements: thought.agreements }).toEqual({
      outOn: '2027-06-01',
      agreements: [
        {
          agreement: { key: 'village-eksempelsund' },
          endsForAll: true,
          lastDay: { day: '2027-05-31', because: { rules: expect.arrayContaining(['S0.59']) } },
          refusal: null,
        },
      ],
    });

    const bodies = `{ programme(id: "${programme}") { bodies(asOf: "2027-06-01") {
      name { en } participants { who { key } } validity { valid faults { code } } } } }`;
    const without = (await secretariat.ask({ query: bodies })).data.programme.bodies;
    await municipality.ask({
      query: `mutation { giveNotice(input: { clientKey: "n", agreementId: "${own}", expectedVersion: ${await version(municipality)},
        ground: ORDINARY, noticeOn: "2026-11-21" }) { __typename } }`,
    });
    const performed = (await secretariat.ask({ query: bodies })).data.programme.bodies;
    expect(performed).not.toEqual(without);
    expect(performed).toEqual(
      expect.arrayContaining(
        thought.changes.bodies.map(({ after, name }: { after: object; name: object }) => ({ name, ...after })),
      ),
    );
  });

  it('shows a municipality only what follows for itself', async () => {
    const municipality = await landsby.signInAs('demo-proevekoebing');
    const variables = { organisation: 'Organisation:eksempelsund' };
    expect((await municipality.ask({ query: exit, variables })).data.programme.simulateExit).toEqual({
      ...{ who: { key: 'eksempelsund' }, outOn: null, agreements: [], changes: null },
    });
  });

  it('says what stands in the way of a step', async () => {
    const secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
    const query = `{ programme(id: "${programme}") {
      simulateExtension(agreement: "${own}") { __typename ... on StepRefused { refusal { code } } }
      simulateStart(agreement: "${own}", startsOn: "2034-01-01") { ... on StepRefused { refusal { code facts { name day } } } }
      simulateAccession(agreement: "Agreement:village.village-template") {
        __typename ... on ProgrammeChanges { bodies { after { participants { who { key organisation { name } } } } } } } } }`;
    const { simulateAccession, ...refused } = (await secretariat.ask({ query })).data.programme;
    expect(refused).toEqual({
      simulateExtension: { __typename: 'StepRefused', refusal: { code: 'noExtensionAgreed' } },
      simulateStart: { refusal: { code: 'startAfterEnd', facts: [{ name: 'ends', day: '2033-06-30' }] } },
    });
    expect(simulateAccession.bodies[0].after.participants).toContainEqual({
      who: { key: 'newcomer', organisation: null },
    });
  });
});

async function version(visitor: {
  ask: (question: { query: string }) => Promise<{ data: { agreement: { version: number } } }>;
}) {
  return (await visitor.ask({ query: `{ agreement(id: "${own}") { version } }` })).data.agreement.version;
}
