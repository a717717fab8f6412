import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

const proevekoebing = 'Agreement:village.village-proevekoebing';
const eksempelsund = 'Agreement:village.village-eksempelsund';

const value = '{ says { code facts { name number text } } parts { place } }';
const difference = `{ kind family place from ${value} to ${value} clause { key } comparedClause { key } because { rules clause { key } } }`;

describe.each(engines)('differences and coverage through GraphQL on %s', (engine) => {
  let landsby: TestLandsby;
  let secretariat: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
  });
  afterAll(() => landsby.close());

  it('S0.59 says that a municipality has three months’ notice where the template has six', async () => {
    const { data } = await secretariat.ask({
      query: `query ($id: ID!) { agreement(id: $id) { differences ${difference} } }`,
      variables: { id: proevekoebing },
    });
    const notice = (months: number) => ({
      says: { code: 'months', facts: [{ name: 'months', number: months, text: null }] },
      parts: [],
    });
    expect(data.agreement.differences).toContainEqual({
      kind: 'CHANGED',
      family: 'ORDINARY_TERMINATION',
      place: 'ordinaryTermination.notice.length',
      from: notice(6),
      to: notice(3),
      clause: { key: 'ordinary-termination' },
      comparedClause: { key: 'ordinary-termination' },
      because: { rules: expect.arrayContaining(['S0.59']), clause: { key: 'ordinary-termination' } },
    });
  });

  it('compares with any agreement that the viewer may see, and with none that it may not', async () => {
    const query = `query ($id: ID!, $with: ID) { agreement(id: $id) { differences(with: $with) { kind } } }`;
    const differing = async (variables: object) =>
      (await secretariat.ask({ query, variables: { id: eksempelsund, ...variables } })).data.agreement.differences;
    expect(await differing({ with: eksempelsund })).toEqual([]);
    expect((await differing({ with: proevekoebing })).length).toBeGreaterThan(0);
    expect(await differing({ with: 'Agreement:village.no-such-agreement' })).toBe(null);
    const municipality = await landsby.signInAs('demo-eksempelsund', 'municipality');
    const { data } = await municipality.ask({ query, variables: { id: eksempelsund, with: proevekoebing } });
    expect(data.agreement.differences).toBe(null);
  });

  it('lays the agreements of a template beside each other', async () => {
    const { data } = await secretariat.ask({
      query: `query { programme(id: "Programme:village") { differences {
        template { key } agreements { key }
        rows { cells { agreement { key } differences { place kind } } } } } }`,
    });
    const [table] = data.programme.differences;
    expect([table.template.key, table.agreements.length]).toEqual(['village-template', 3]);
    expect(table.rows).toContainEqual({
      cells: [
        {
          agreement: { key: 'village-proevekoebing' },
          differences: [{ place: 'ordinaryTermination.notice.length', kind: 'CHANGED' }],
        },
      ],
    });
  });

  it('says what keeps each clause, and counts every clause once', async () => {
    const { data } = await secretariat.ask({
      query: `query ($id: ID!) { agreement(id: $id) {
        coverage { clauses byRule byRecord byPeople mixed pointsByRule }
        clauses { key coverage { keptBy points { rule keptBy } because { rules } } } } }`,
      variables: { id: eksempelsund },
    });
    const { clauses, coverage } = data.agreement;
    const { byPeople, byRecord, byRule, mixed } = coverage;
    expect([coverage.clauses, byRule + byRecord + byPeople + mixed]).toEqual([clauses.length, clauses.length]);
    expect(clauses).toContainEqual({
      key: 'ordinary-termination',
      coverage: {
        keptBy: 'RULE',
        points: [
          { rule: 'S0.59', keptBy: 'RULE' },
          { rule: 'S0.61', keptBy: 'RULE' },
        ],
        because: { rules: ['S0.59', 'S0.61'] },
      },
    });
  });
});
