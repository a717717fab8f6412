import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';
import { written } from '../testing/written.ts';

const keep = `mutation ($input: KeepRecordInput!) { keepRecord(input: $input) { __typename } }`;
const take = `mutation ($input: ImportAgreementInput!) { importAgreement(input: $input) { __typename } }`;
const input = { clientKey: 'k', agreementId: 'Agreement:village.village-eksempelsund', expectedVersion: 1 };
const record = (findings: string) => ({ mappingDone: { on: '2026-11-20', findings } });
const taken = (definition: unknown) => ({
  input: { clientKey: 'k', programmeId: 'Programme:village', expectedVersion: 1, definition },
});

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

const odd = 'holds a character that no text can have: a zero, or half of a pair. Take it out and send it again.';

describe.each(engines)('what no database can keep, on %s', (engine) => {
  let landsby: TestLandsby;
  let municipality: Visitor;
  let secretariat: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    municipality = await landsby.signInAs('demo-eksempelsund');
    secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
  });
  afterAll(() => landsby.close());

  it.each([
    {
      query: keep,
      variables: { input: { ...input, record: record('a\0b') } },
      where: '$input.record.mappingDone.findings',
    },
    {
      query: keep,
      variables: { input: { ...input, record: record('a\ud800b') } },
      where: '$input.record.mappingDone.findings',
    },
    {
      query: keep,
      variables: { input: { ...input, clientKey: '\0', record: record('-') } },
      where: '$input.clientKey',
    },
    { query: take, variables: taken({ title: { en: ['\udc00'] } }), where: '$input.definition.title.en.0' },
    { query: take, variables: taken({ 'a\0b': 1 }), where: 'A name in $input.definition' },
    { query: '{ agreement(id: "Agreement:village.\\u0000") { version } }', variables: {}, where: 'A text' },
    { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: 'Organisation:\0' }, where: '$id' },
  ])('$where is named as bad input', async ({ query, variables, where }) => {
    const before = await written(landsby.database);
    const { errors } = await (query === take ? secretariat : municipality).ask({ query, variables });
    expect(errors?.map(({ message }) => message)).toEqual([`${where} ${odd}`]);
    expect(await written(landsby.database)).toEqual(before);
  });

  it('is answered with 400 where the client reads the status', async () => {
    const response = await municipality.browser.go('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: '\0' } }),
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message: `$id ${odd}`, extensions: { code: 'BAD_INPUT' } }] },
    ]);
  });

  it('nesting deeper than anything that is meant is named as bad input, however deep', async () => {
    const { errors } = await secretariat.ask({ query: take, variables: taken({ title: nested(200_000) }) });
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^\$input\.definition\.title\.0.* is nested deeper than 50 levels\.$/),
    ]);
  });

  it.each([
    { clientKey: '', length: 0 },
    { clientKey: 'x'.repeat(201), length: 201 },
  ])('a client key of $length characters', async ({ clientKey, length }) => {
    const before = await written(landsby.database);
    const variables = { input: { ...input, clientKey, record: record('Needs.') } };
    const { errors } = await municipality.ask({ query: keep, variables });
    expect(errors?.map(({ extensions, message }) => [extensions, message])).toEqual([
      [{ code: 'BAD_INPUT' }, `A client key has 1 to 200 characters, not ${length}.`],
    ]);
    expect(await written(landsby.database)).toEqual(before);
  });

  it('any other text is kept as it was written: marks that take no room, and letters of two characters', async () => {
    const findings = 'A\u030a og Å \u200b\u202e 👨‍👩‍👧';
    const variables = { input: { ...input, clientKey: 'x'.repeat(200), record: record(findings) } };
    const { data } = await municipality.ask({ query: keep, variables });
    expect(data.keepRecord.__typename).toBe('RecordKept');
    const [kept] = await landsby.database.behind(
      `SELECT payload ->> 'findings' AS findings FROM agreement_event WHERE agreement_id = 'village-eksempelsund' ORDER BY sequence DESC LIMIT 1`,
    );
    expect(kept).toEqual({ findings });
  });
});
