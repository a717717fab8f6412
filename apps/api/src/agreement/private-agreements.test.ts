import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeTypes, queriesFrom } from '../testing/schema-walk.ts';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

const secret = 'known to Proevekoebing alone';

/** One mark in every private place of another municipality's agreement, and in a programme it takes no part in. */
const plantSecrets = `
  ALTER TABLE agreement_event DISABLE TRIGGER USER;
  UPDATE agreement SET title = jsonb_build_object('da', '${secret}', 'en', '${secret}'), open_slots = jsonb_build_array(jsonb_build_object('key', 'x', 'words', jsonb_build_object('da', '${secret}', 'en', '${secret}'), 'occurrences', 1)) WHERE id IN ('village-proevekoebing', 'open-counselling');
  UPDATE agreement_party SET acting_through = '${secret}' WHERE agreement_id IN ('village-proevekoebing', 'open-counselling');
  UPDATE clause SET body = jsonb_build_object('da', '${secret}', 'en', '${secret}'), printed_number = '${secret}' WHERE agreement_id IN ('village-proevekoebing', 'open-counselling');
  UPDATE programme SET name = '${secret}' WHERE id = 'open-counselling';
  UPDATE organisation SET aliases = ARRAY['${secret}'] WHERE id = 'fredericia';
  UPDATE person SET name = '${secret}' WHERE id <> 'demo-eksempelsund' AND id <> 'demo-secretariat'`;

const foreign = {
  Agreement: ['village.village-proevekoebing', 'village.village-furesoe', 'open-counselling.open-counselling'],
  Clause: ['village.village-proevekoebing.term', 'open-counselling.open-counselling.term'],
  Organisation: ['fredericia', 'boraas'],
  Person: ['demo-furesoe', 'demo-secretariat'],
  Programme: ['open-counselling', 'child-convention'],
};
const missing = {
  Agreement: 'village.no-such',
  Clause: 'village.no-such.term',
  Organisation: 'no-such',
  Person: 'no-such',
  Programme: 'no-such',
};

const foreignIds = Object.entries(foreign).flatMap(([type, ids]) => ids.map((id) => ({ type, id: `${type}:${id}` })));
const missingId = (type: string) => `${type}:${missing[type as keyof typeof missing]}`;

function everyQuery(): readonly string[] {
  const own = [
    { field: 'viewer', type: 'Viewer' },
    { field: 'programme(id: "Programme:village")', type: 'Programme' },
    { field: 'agreement(id: "Agreement:village.village-eksempelsund")', type: 'Agreement' },
    { field: 'agreement(id: "Agreement:village.village-template")', type: 'Agreement' },
  ];
  const others = foreignIds.flatMap(({ type, id }) => [
    { field: `node(id: "${id}")`, type, narrowed: true, depth: 1 },
    ...(type === 'Agreement' || type === 'Programme'
      ? [{ field: `${type.toLowerCase()}(id: "${id}")`, type, depth: 3 }]
      : []),
  ]);
  return [...own, ...others].flatMap(queriesFrom);
}

async function leaks(visitor: Visitor, enough = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
  const leaking: string[] = [];
  for (const query of everyQuery()) {
    const text = await (await visitor.send({ query })).text();
    if (text.includes('"code":"INTERNAL"') || text.includes('TOO_COMPLEX') || text.includes('GRAPHQL_'))
      throw new Error(`${query}\n${text}`);
    if (text.includes(secret)) leaking.push(query);
    if (leaking.length >= enough) break;
  }
  return leaking;
}

describe.each(engines)('what is another’s stays another’s, on %s', { timeout: 300_000 }, (engine) => {
  let landsby: TestLandsby;
  let municipality: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    await landsby.database.behind(plantSecrets);
    municipality = await landsby.signInAs('demo-eksempelsund');
  });
  afterAll(() => landsby.close());

  it('the ids of the walk cover every type that node answers with', () => {
    expect(nodeTypes().toSorted()).toEqual(Object.keys(foreign).toSorted());
  });

  it('no query of the whole schema shows a municipality a secret of another', async () => {
    expect(everyQuery().length).toBeGreaterThan(300);
    expect(await leaks(municipality)).toEqual([]);
  });

  it('whatever capacity it claims', async () => {
    for (const as of ['secretariat', 'funder'] as const) {
      const answers = await Promise.all(
        foreignIds.map(({ id }) => municipality.ask({ query: `{ node(id: "${id}") { id } }`, as })),
      );
      expect(answers.every(({ data }) => data.node === null)).toBe(true);
    }
  });

  it.each([
    '',
    'x',
    'Agreement',
    'Agreement:',
    'Agreement:village',
    'Money:village',
    'Programme:village.x',
    'Clause:a.b.c.d',
    ':',
    '__proto__:x',
  ])('an id that names nothing is null: "%s"', async (id) => {
    const query =
      'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } agreement(id: $id) { id } programme(id: $id) { id } }';
    expect(await municipality.ask({ query, variables: { id } })).toEqual({
      data: { node: null, nodes: [null], agreement: null, programme: null },
    });
  });

  it('a foreign id is answered byte for byte like one that does not exist', async () => {
    const questions: readonly ((id: string) => string)[] = [
      (id) => `{ node(id: "${id}") { __typename id } }`,
      (id) => `{ nodes(ids: ["${id}", "Programme:village"]) { __typename id } }`,
      (id) => `{ agreement(id: "${id}") { key } }`,
      (id) => `{ programme(id: "${id}") { name } }`,
      (id) => `{ programme(id: "Programme:village") { agreements(organisation: "${id}") { totalCount } } }`,
      (id) => `{ programme(id: "Programme:village") { ledger(agreement: "${id}") { totalCount edges { cursor } } } }`,
      (id) =>
        `{ programme(id: "Programme:village") { ledger(organisation: "${id}") { totalCount edges { cursor } } } }`,
      (id) =>
        `{ programme(id: "Programme:village") { ledgerCount(agreement: "${id}", includeStanding: true) { late dueSoon opening undetermined fulfilled } } }`,
      (id) =>
        `{ programme(id: "Programme:village") { ledgerCount(organisation: "${id}", includeStanding: true) { late dueSoon opening undetermined fulfilled } } }`,
      (id) =>
        `{ agreement(id: "Agreement:village.village-eksempelsund") { exit(by: "${id}", noticeOn: "2026-11-21") { effect { day } by { key } } } }`,
      (id) =>
        `mutation { giveNotice(input: { clientKey: "k", agreementId: "${id}", expectedVersion: 1, ground: ORDINARY, noticeOn: "2026-11-21" }) { __typename } }`,
      (id) =>
        `mutation { withdrawNotice(input: { clientKey: "k", agreementId: "${id}", expectedVersion: 1 }) { __typename } }`,
      (id) =>
        `mutation { fulfilDuty(input: { clientKey: "k", agreementId: "${id}", expectedVersion: 1, entryKey: "e", on: "2026-11-21" }) { __typename } }`,
      (id) =>
        `mutation { importAgreement(input: { clientKey: "k", programmeId: "${id}", expectedVersion: 1, definition: {} }) { __typename } }`,
    ];
    const answer = async (query: string) => (await municipality.send({ query })).text();
    for (const { type, id } of foreignIds) {
      for (const question of questions) {
        if (type === 'Organisation' && question('').includes('organisation: ') && id.endsWith('fredericia')) continue;
        expect([question(id), await answer(question(id))]).toEqual([
          question(id),
          await answer(question(missingId(type))),
        ]);
      }
    }
  });

  it('while its own agreement, and what the programme shares, is there', async () => {
    const query = '{ programme(id: "Programme:village") { agreements { edges { node { key clauses { key } } } } } }';
    const { data } = await municipality.ask({ query });
    expect(data.programme.agreements.edges.map(({ node }: { node: { key: string } }) => node.key)).toEqual([
      'village-eksempelsund',
      'village-template',
    ]);
    expect(data.programme.agreements.edges[0].node.clauses.length).toBeGreaterThan(15);
  });

  it('and the secretariat sees the mark, so that the walk can find it', async () => {
    const secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
    expect(await leaks(secretariat, 20)).toHaveLength(20);
  });

  it('the walk finds the leak when the policy of agreements is opened', async () => {
    await landsby.database.behind('ALTER POLICY municipality_select ON agreement USING (true)');
    expect(await leaks(municipality, 5)).toHaveLength(5);
  });
});
