import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

const eksempelsund = 'Agreement:village.village-eksempelsund';
const proevekoebing = 'Agreement:village.village-proevekoebing';
const counselling = 'Agreement:open-counselling.open-counselling';
const beloved = 'Agreement:beloved-children.beloved-children';

/** The rules read no database, so one engine is enough. */
describe('time through GraphQL', () => {
  let landsby: TestLandsby;
  let secretariat: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby('pglite');
    secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
  });
  afterAll(() => landsby.close());

  const leadTime = `query ($id: ID!, $day: Day!) { agreement(id: $id) { leadTime(legalDate: $day, officeDays: 28, carryOutDays: 7) {
    openBy blocked { code } undetermined { code facts { name text number } } sittings { name handInBy meeting }
    because { rules clause { key } steps { code } } } } }`;

  it('S2.04: to be settled by 30 June 2027, opened by 20 April, meeting by meeting', async () => {
    const { data } = await secretariat.ask({ query: leadTime, variables: { id: eksempelsund, day: '2027-06-30' } });
    expect(data.agreement.leadTime).toEqual({
      openBy: '2027-04-20',
      blocked: null,
      undetermined: null,
      sittings: [
        { name: 'Børne- og Skoleudvalget', handInBy: '2027-05-18', meeting: '2027-06-01' },
        { name: 'Økonomiudvalget', handInBy: '2027-06-07', meeting: '2027-06-15' },
        { name: 'Byrådet', handInBy: '2027-06-15', meeting: '2027-06-22' },
      ],
      because: {
        rules: expect.arrayContaining(['S2.04']),
        clause: { key: 'political-decision' },
        steps: [
          'legalDate',
          'carriedOutWithin',
          ...[1, 2, 3].flatMap(() => ['lastMeetingReaching', 'handInBefore']),
          'officePrepares',
        ].map((code) => ({ code })),
      },
    });
  });

  it.each([
    { id: eksempelsund, day: '2026-12-09', answer: { blocked: 'handInPassed' }, because: 'the agendas are closed' },
    {
      id: proevekoebing,
      day: '2027-06-30',
      answer: { undetermined: ['calendarMissing', 'Byrådet', 2027] },
      because: 'the council’s calendar has not been entered',
    },
    {
      id: counselling,
      day: '2027-06-30',
      answer: { undetermined: ['meetingChainUnstated'] },
      because: 'no body is known',
    },
  ])('$id by $day: $because', async ({ answer, day, id }) => {
    const { data } = await secretariat.ask({ query: leadTime, variables: { id, day } });
    const { blocked, openBy, undetermined } = data.agreement.leadTime;
    const facts = undetermined?.facts.map(({ number, text }: { number: number; text: string }) => text ?? number) ?? [];
    expect([openBy, blocked?.code ?? null, undetermined && [undetermined.code, ...facts]]).toEqual([
      null,
      answer.blocked ?? null,
      answer.undetermined ?? null,
    ]);
  });

  it('tells over all municipalities who must open a case by when', async () => {
    const query = `query { programme(id: "Programme:village") { casesToOpen(officeDays: 28) { totalCount edges { node {
      agreement { key } entry { deed { code } } leadTime { legalDate openBy blocked { code } undetermined { code } } } } } } }`;
    const { data, errors } = await secretariat.ask({ query });
    expect(errors).toBeUndefined();
    type Node = {
      agreement: { key: string };
      entry: { deed: { code: string } };
      leadTime: {
        legalDate: string;
        openBy: string | null;
        blocked: { code: string } | null;
        undetermined: { code: string };
      };
    };
    const rows = data.programme.casesToOpen.edges.map(({ node }: { node: Node }) =>
      [
        node.agreement.key,
        node.entry.deed.code,
        node.leadTime.legalDate,
        node.leadTime.openBy ?? node.leadTime.blocked?.code ?? node.leadTime.undetermined.code,
      ].join(' '),
    );
    expect(rows).toContain('village-eksempelsund adoptPlan 2027-12-31 2027-10-26');
    const rank = (row: string) =>
      / \d{4}-\d\d-\d\d$/.test(row) ? 1 : / (calendarMissing|meetingChainUnstated)$/.test(row) ? 2 : 0;
    expect(rows.map(rank)).toEqual(rows.map(rank).toSorted());
  });

  it('S4.40: the closed days of 2027, two of them on a Saturday', async () => {
    const query = `query ($id: ID!) { agreement(id: $id) { closedDays(from: "2027-01-01", until: "2027-12-31") {
      day occasions note { code } because { rules steps { code } } } openDays(on: "2027-05-10") { times { opens } undetermined { code } }
      contingency(tried: [1]) { number words { en } because { steps { code } } } } }`;
    const { data } = await secretariat.ask({ query, variables: { id: counselling } });
    const { closedDays, contingency, openDays } = data.agreement;
    expect(
      closedDays.map(({ day, note }: { day: string; note: { code: string } | null }) => [day, note?.code ?? null]),
    ).toEqual([
      ['2027-05-01', 'fallsOnWeekend'],
      ['2027-05-07', null],
      ['2027-06-05', 'fallsOnWeekend'],
    ]);
    expect(closedDays[1].because).toEqual({
      rules: expect.arrayContaining(['S4.40']),
      steps: [{ code: 'easterSunday' }, { code: 'daysAdded' }, { code: 'closedOccasion' }],
    });
    expect([openDays, contingency]).toEqual([
      [{ times: null, undetermined: { code: 'hoursNotAgreed' } }],
      [
        {
          number: 2,
          words: { en: 'the counselling closes its doors' },
          because: { steps: [{ code: 'stepOfContingency' }] },
        },
      ],
    ]);
  });

  it('S4.48: what to ask about the statutes it cites', async () => {
    const query = `query ($id: ID!) { agreement(id: $id) { citations { citedAs citedOn statute { name source } question { code } } } }`;
    const { data } = await secretariat.ask({ query, variables: { id: counselling } });
    expect(data.agreement.citations).toEqual([
      {
        citedAs: 'Persondataloven',
        citedOn: '2020-01-01',
        statute: { name: 'Persondataloven', source: 'Lov nr. 429 af 31. maj 2000' },
        question: { code: 'supersededWhenCited' },
      },
      {
        citedAs: 'Serviceloven § 153',
        citedOn: '2020-01-01',
        statute: { name: 'Serviceloven', source: 'Lov nr. 454 af 10. juni 1997' },
        question: { code: 'supersededSince' },
      },
    ]);
  });

  it('S3.06, S3.48: what the money and the policy leave to be asked', async () => {
    const query = `query { programme(id: "Programme:beloved-children") { fundingHorizon { agreement { id }
      sources { key kind party { key } giver { en } what from until } overlaps { from sources } questions { question { code } because { rules } } } } }`;
    const { data } = await secretariat.ask({ query });
    const [row] = data.programme.fundingHorizon;
    expect(row.agreement.id).toBe(beloved);
    expect(row.sources.map(({ kind, what }: { kind: string; what: string | null }) => [kind, what])).toEqual([
      ['PAYMENT', 'courses'],
      ['GRANT', 'courses'],
      ['GRANT', 'courses'],
    ]);
    expect(row.questions.map(({ question }: { question: { code: string } }) => question.code)).toEqual([
      'maybePaidTwice',
      'maybePaidTwice',
      'maybePaidTwiceSometime',
      'policyEndsBeforeExtension',
    ]);
    expect(row.questions[3].because.rules).toEqual(expect.arrayContaining(['S3.48']));
  });

  it('is not there for those whose agreement it is not', async () => {
    const stranger = await landsby.signInAs('demo-furesoe', 'municipality');
    const { data } = await stranger.ask({ query: leadTime, variables: { id: eksempelsund, day: '2027-06-30' } });
    expect(data).toEqual({ agreement: null });
  });
});
