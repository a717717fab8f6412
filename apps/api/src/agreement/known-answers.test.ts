import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

const village = 'Agreement:village.village-eksempelsund';
const counselling = 'Agreement:open-counselling.open-counselling';
const beloved = 'Agreement:beloved-children.beloved-children';
const furesoe = 'Agreement:village.village-furesoe';

describe.each(engines)('the known answers through GraphQL on %s', (engine) => {
  let landsby: TestLandsby;
  let secretariat: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
  });
  afterAll(() => landsby.close());

  const exitQuery = `query ($id: ID!, $noticeOn: Day, $wished: Day, $asOf: Day, $ground: ExitGround) {
    agreement(id: $id) { exit(noticeOn: $noticeOn, wishedExit: $wished, asOf: $asOf, ground: $ground) {
      effect { day undetermined { code } because { rules clause { family } steps { code } } }
      mootBecauseTermEnds
      lastNoticeDay { day because { rules } } } } }`;

  it.each([
    { id: village, on: '2025-01-01', out: '2025-07-01', rule: 'S0.59', because: 'the 1st itself counts' },
    { id: village, on: '2025-01-02', out: '2025-08-01', rule: 'S0.59', because: 'a day late is a month late' },
    { id: village, on: '2025-01-15', out: '2025-08-01', rule: 'S0.59', because: 'mid-month waits for the 1st' },
    { id: village, on: '2025-08-31', out: '2026-03-01', rule: 'S0.59', because: 'February has no 31st' },
    {
      id: counselling,
      on: '2025-06-30',
      out: '2025-12-31',
      rule: 'S4.33',
      because: 'six months to the end of the year',
    },
    { id: counselling, on: '2025-07-01', out: '2026-12-31', rule: 'S4.33', because: 'one day costs one year' },
  ])('$rule, notice $on: out on $out, since $because', async ({ id, on, out, rule }) => {
    const { data } = await secretariat.ask({ query: exitQuery, variables: { id, noticeOn: on, asOf: on } });
    const { effect, mootBecauseTermEnds } = data.agreement.exit;
    expect([effect.day, effect.undetermined, mootBecauseTermEnds]).toEqual([out, null, null]);
    expect(effect.because).toMatchObject({
      rules: expect.arrayContaining([rule]),
      clause: { family: 'ORDINARY_TERMINATION' },
    });
    expect(effect.because.steps[0]).toEqual({ code: 'noticeGiven' });
  });

  it('S0.61, notice 15 December 2032: moot, since the term ends first', async () => {
    const { data } = await secretariat.ask({
      query: exitQuery,
      variables: { id: village, noticeOn: '2032-12-15', asOf: '2032-12-15' },
    });
    expect(data.agreement.exit.mootBecauseTermEnds).toBe('2033-06-30');
    expect(data.agreement.exit.effect.because.steps.at(-1)).toEqual({ code: 'termEndsFirst' });
  });

  it.each([
    { id: village, wished: '2026-03-01', last: '2025-09-01', rule: 'S0.59' },
    { id: counselling, wished: '2025-12-31', last: '2025-06-30', rule: 'S4.33' },
  ])('$rule backwards: to be out by $wished, notice by $last', async ({ id, wished, last, rule }) => {
    const { data } = await secretariat.ask({ query: exitQuery, variables: { id, wished, asOf: '2025-01-01' } });
    expect(data.agreement.exit.lastNoticeDay).toEqual({
      day: last,
      because: { rules: expect.arrayContaining([rule]) },
    });
  });

  it('S3.43: no ordinary termination is written, so the answer is undetermined and not a default', async () => {
    const { data } = await secretariat.ask({
      query: exitQuery,
      variables: { id: beloved, noticeOn: '2019-01-01', asOf: '2019-01-01' },
    });
    expect(data.agreement.exit.effect).toEqual({
      day: null,
      undetermined: { code: 'silent' },
      because: { rules: [], clause: null, steps: [] },
    });
  });

  it('S3.42: for cause six months, without alignment', async () => {
    const variables = { id: beloved, noticeOn: '2019-01-15', asOf: '2019-01-15', ground: 'FOR_CAUSE' };
    const { data } = await secretariat.ask({ query: exitQuery, variables });
    expect(data.agreement.exit.effect).toMatchObject({
      day: '2019-07-15',
      because: { rules: expect.arrayContaining(['S3.42']) },
    });
  });

  const ledgerQuery = `query ($id: ID!, $asOf: Day, $from: Day, $until: Day, $family: [ClauseFamily!]) {
    agreement(id: $id) { ledger(asOf: $asOf, from: $from, until: $until, family: $family, includeStanding: true) { edges { node {
      deed { code facts { name day text } } dueOn { day because { rules } } } } } } }`;

  it('S3.39: a position on extension by 30 June 2020', async () => {
    const variables = { id: beloved, asOf: '2020-01-01', from: '2020-01-01', until: '2020-12-31', family: ['RENEWAL'] };
    const { data } = await secretariat.ask({ query: ledgerQuery, variables });
    const entries = data.agreement.ledger.edges.map(
      ({ node }: { node: { deed: { code: string }; dueOn: unknown } }) => [node.deed.code, node.dueOn],
    );
    expect(entries).toContainEqual([
      'takePositionOnExtension',
      { day: '2020-06-30', because: { rules: expect.arrayContaining(['S3.39']) } },
    ]);
  });

  it('S3.39: extended once, a position on the next extension by 30 June 2022', async () => {
    const extended = await openTestLandsby(engine);
    await extended.database.behind(`insert into agreement_event
      (programme_id, agreement_id, sequence, kind, occurred_on, recorded_at, payload)
      select 'beloved-children', 'beloved-children', 1 + count(*), 'extended', '2020-06-15', '2020-06-15T12:00:00Z',
        '{"kind": "extended", "on": "2020-06-15"}' from agreement_event where agreement_id = 'beloved-children'`);
    const visitor = await extended.signInAs('demo-secretariat', 'secretariat');
    const query = `query ($id: ID!) { agreement(id: $id) {
      term(asOf: "2021-06-01") { ends { day } }
      ledger(asOf: "2021-06-01", from: "2022-01-01", until: "2022-12-31", family: [RENEWAL]) {
        edges { node { deed { code } dueOn { day because { rules } } } } } } }`;
    const { data } = await visitor.ask({ query, variables: { id: beloved } });
    await extended.close();
    expect(data.agreement).toEqual({
      term: { ends: { day: '2022-12-31' } },
      ledger: {
        edges: [
          {
            node: {
              deed: { code: 'takePositionOnExtension' },
              dueOn: { day: '2022-06-30', because: { rules: expect.arrayContaining(['S3.39']) } },
            },
          },
        ],
      },
    });
  });

  it.each([
    { year: 2025, closed: '2025-05-30' },
    { year: 2026, closed: '2026-05-15' },
    { year: 2027, closed: '2027-05-07' },
    { year: 2028, closed: '2028-05-26' },
  ])('S4.40: the day after Ascension Day in $year is $closed', async ({ year, closed }) => {
    const variables = {
      id: counselling,
      asOf: `${year}-01-01`,
      from: `${year}-01-01`,
      until: `${year}-12-31`,
      family: ['OPENING_HOURS'],
    };
    const { data } = await secretariat.ask({ query: ledgerQuery, variables });
    const days = data.agreement.ledger.edges
      .filter(({ node }: { node: { deed: { code: string } } }) => node.deed.code === 'keepClosed')
      .map(({ node }: { node: { dueOn: { day: string; because: { rules: string[] } } } }) => [
        node.dueOn.day,
        node.dueOn.because.rules.includes('S4.40'),
      ]);
    expect(days).toHaveLength(3);
    expect(Object.fromEntries(days)).toEqual({ [`${year}-05-01`]: true, [closed]: true, [`${year}-06-05`]: true });
  });

  it('S1.22: a term without a start has no status that could be computed', async () => {
    const query = `{ agreement(id: "Agreement:child-convention.child-convention") {
      status { state } term { starts { day undetermined { code } because { rules } } ends { day undetermined { code } } } } }`;
    const { data } = await secretariat.ask({ query });
    expect(data.agreement).toEqual({
      status: { state: 'UNDETERMINED' },
      term: {
        starts: {
          day: null,
          undetermined: { code: 'startUnstated' },
          because: { rules: expect.arrayContaining(['S1.22']) },
        },
        ends: { day: null, undetermined: { code: 'endNeedsStart' } },
      },
    });
  });

  it('S2.05, S2.07, S2.09: recommended, not approved; 975,000 in three years, then six and a half years without money', async () => {
    const query = `{ agreement(id: "${furesoe}") {
      status(asOf: "2024-06-01") { state reasons { code } }
      appropriations { year amount { amountMinor currency } by { organisation { name } } because { rules } }
      appropriationTotal { money { amountMinor currency } }
      unfunded(asOf: "2024-06-01") { spans { from until } because { rules steps { code } } } } }`;
    const { data } = await secretariat.ask({ query });
    const yearly = {
      amount: { amountMinor: '32500000', currency: 'DKK' },
      by: { organisation: { name: 'Furesø Kommune' } },
      because: { rules: expect.arrayContaining(['S2.07']) },
    };
    expect(data.agreement.status.state).toBe('RECOMMENDED');
    expect(data.agreement.appropriations).toEqual([2024, 2025, 2026].map((year) => ({ year, ...yearly })));
    expect(data.agreement.appropriationTotal.money).toEqual({ amountMinor: '97500000', currency: 'DKK' });
    expect(data.agreement.unfunded.spans.at(-1)).toEqual({ from: '2027-01-01', until: '2033-06-30' });
  });

  it('S4.35, S4.36: quarters that add up to the year, with what the agreement leaves open', async () => {
    const query = `{ agreement(id: "${counselling}") { payments(year: 2025) {
      amount { money { amountMinor } undetermined { code facts { name money { amountMinor currency } } } because { rules } } period { from until } } } }`;
    const { data } = await secretariat.ask({ query });
    expect(data.agreement.payments).toHaveLength(4);
    const parts = data.agreement.payments.map(
      ({ amount }: { amount: { undetermined: { facts: { money: { amountMinor: string } }[] } } }) =>
        Number(amount.undetermined.facts[0]?.money.amountMinor),
    );
    expect(parts).toEqual([4_000_000, 4_000_000, 4_000_000, 4_000_000]);
    expect(data.agreement.payments[0].amount.undetermined.code).toBe('splitUnstated');
    expect(data.agreement.payments[0].amount.because.rules).toEqual(expect.arrayContaining(['S4.35']));
  });

  it('looks at each agreement as it stood on a day; before its term nobody knows whether it was concluded', async () => {
    const states = async (id: string, days: readonly string[]) =>
      Promise.all(
        days.map(async (asOf) => {
          const { data } = await secretariat.ask({
            query: `query ($id: ID!, $asOf: Day) { agreement(id: $id) { status(asOf: $asOf) { state } } }`,
            variables: { id, asOf },
          });
          return data.agreement.status.state;
        }),
      );
    expect(await states(beloved, ['2017-12-01', '2018-01-01', '2020-12-31', '2021-01-01'])).toEqual([
      'UNDETERMINED',
      'IN_FORCE',
      'IN_FORCE',
      'ENDED',
    ]);
  });
});
