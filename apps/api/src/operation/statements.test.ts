import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Overheard, overhear } from '../testing/overheard.ts';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

const agreement = 'Agreement:village.village-eksempelsund';
const page = `{ agreement(id: "${agreement}") { version status { state } parties { organisation { name } }
  clauses { key consequences { state who { organisation { name } } because { rules clause { key } } } } } }`;
const waits = `{ programme(id: "Programme:village") { name ledgerCount { late }
  ledger(first: 50) { totalCount edges { node { key state who { organisation { name } } agreement { id version } } } } } }`;
const notice = `mutation ($input: GiveNoticeInput!) { giveNotice(input: $input) {
  ... on NoticeGiven { agreement { version } notice { effectiveOn } receipt { organisation { name } } } } }`;
const input = {
  agreementId: agreement,
  expectedVersion: 1,
  ground: 'ORDINARY',
  noticeOn: '2026-11-21',
  clientKey: 'once',
};

describe.each(engines)('statements to the database on %s', (engine) => {
  let landsby: TestLandsby;
  let line: Overheard;
  let secretariat: Visitor;
  let municipality: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
    municipality = await landsby.signInAs('demo-eksempelsund');
    line = await overhear(landsby.database);
  });
  afterAll(() => landsby.close());

  const counted = async (visitor: Visitor, query: string, variables = {}) => {
    line.statements();
    const { data, errors } = await visitor.ask({ query, variables });
    expect(errors).toBeUndefined();
    expect(data).not.toBeNull();
    return line.statements().length;
  };

  it('an agreement: the session, the list, its terms once, the names', async () => {
    expect(await counted(secretariat, page)).toBe(4);
    expect(await counted(municipality, page)).toBe(3);
  });

  it('what waits: the session, the programme, the list, the other terms once, the names', async () => {
    expect(await counted(secretariat, waits)).toBe(5);
  });

  it('asked again: the session and the standpoint in one, then what was read', async () => {
    expect(await counted(secretariat, page)).toBe(3);
    expect(await counted(secretariat, waits)).toBe(4);
  });

  it('a notice: the session, the list, the names, the act with its record', async () => {
    expect(await counted(municipality, notice, { input })).toBe(4);
  });

  it('a notice on what is not theirs, however well it is known: as many as on what is not there', async () => {
    await secretariat.ask({ query: '{ agreement(id: "Agreement:village.village-furesoe") { version } }' });
    const asked = async (agreementId: string) => {
      line.statements();
      const { errors } = await municipality.ask({ query: notice, variables: { input: { ...input, agreementId } } });
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'NOT_FOUND' }]);
      return line.statements();
    };
    expect(await asked('Agreement:village.village-furesoe')).toEqual(await asked('Agreement:village.nowhere'));
  });

  it('a database that is gone is told in one sentence and logged whole', async () => {
    line.breakAfter(1);
    const response = await secretariat.send({ query: '{ programme(id: "Programme:village") { country } }' });
    line.breakAfter(Number.POSITIVE_INFINITY);
    const text = await response.text();
    expect([response.status, JSON.parse(text)]).toEqual([
      500,
      { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'INTERNAL' }) })] },
    ]);
    expect(text).not.toMatch(/line|cut/);
    expect(JSON.stringify(landsby.logged)).toContain('The line to the database is cut.');
  });
});
