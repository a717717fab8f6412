import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

const counselling = 'Agreement:open-counselling.open-counselling';
const eksempelsund = 'Agreement:village.village-eksempelsund';
const proevekoebing = 'Agreement:village.village-proevekoebing';

const provisions = `query ($id: ID!) { agreement(id: $id) { clauses { key provisions { state
  says { code facts { name text texts number words { en } } } because { rules clause { key } steps { code } } } } } }`;
const cases = `query ($programme: ID!) { programme(id: $programme) { politicalCases { agreement { key } caseNumber outcome
  outstanding clause { key } provisions { state says { code facts { name text number } } because { steps { code } } } } } }`;
const mismatches = `query ($programme: ID!) { programme(id: $programme) { planMismatches { effort year
  plannedIn { key } missingIn { key } because { rules clause { key } } } } }`;
const keep = `mutation ($input: KeepRecordInput!) { keepRecord(input: $input) { __typename
  ... on RecordKept { agreement { version } record { content } }
  ... on RecordRefused { refusal { code facts { name text } } } } }`;

interface Said {
  readonly state: string;
  readonly says: { readonly code: string; readonly facts: readonly object[] };
}
interface ToldCase {
  readonly agreement: { readonly key: string };
  readonly caseNumber: string;
  readonly outcome: string;
  readonly outstanding: string | null;
  readonly provisions: readonly Said[];
}
const inShort = ({ says, state }: Said) => `${state} ${says.code}`;

/** The rules read no database, so one engine is enough. */
describe('what follows from clauses, through GraphQL', () => {
  let landsby: TestLandsby;
  let secretariat: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby('pglite');
    secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
  });
  afterAll(() => landsby.close());

  async function provisionsOf(visitor: Visitor, id: string, clause: string) {
    const { data } = await visitor.ask({ query: provisions, variables: { id } });
    return data.agreement.clauses.find(({ key }: { key: string }) => key === clause).provisions;
  }

  it('S4.04 the municipality never reads what is noted of one family, and everybody reads the numbers', async () => {
    const fredericia = await landsby.signInAs('demo-fredericia');
    const room = await provisionsOf(fredericia, counselling, 'data-protection');
    expect(room.map(inShort)).toEqual([
      'HOLDS readsCounselling',
      'BARRED neverReadsCounselling',
      'HOLDS countsReadByAll',
    ]);
    expect(room[1]).toMatchObject({
      says: { facts: [{ name: 'party', text: 'fredericia' }] },
      because: { rules: expect.arrayContaining(['S4.04']), clause: { key: 'data-protection' } },
    });
  });

  it('S4.09, S4.10, S4.11 whom it is for and who does what at each level', async () => {
    const shown = await provisionsOf(secretariat, counselling, 'target-group');
    expect(shown.map(inShort)).toEqual([
      ...['HOLDS familyWithin', 'HOLDS familyWithin', 'BARRED familyOutside', 'BARRED familyOutside'],
      ...['BARRED familyOutside', 'UNDETERMINED familyOpen', 'UNDETERMINED familyOpen'],
      ...['HOLDS givesAtLevel', 'BARRED nothingAtLevel', 'HOLDS givesAtLevel', 'HOLDS givesAtLevel'],
      ...['HOLDS supportsAtLevel', 'HOLDS leadsAtLevel', 'HOLDS supportsAtLevel', 'HOLDS leadsAtLevel'],
    ]);
  });

  it('S4.13, S4.14 of nine registers two are numbers, and free text is recognised most easily', async () => {
    const shown = await provisionsOf(secretariat, counselling, 'reporting');
    expect(shown.map(inShort)).toEqual([
      'BARRED registersFreeText',
      ...Array.from({ length: 3 }, () => 'BARRED registersSensitive'),
      ...Array.from({ length: 3 }, () => 'BARRED registersAttribute'),
      ...Array.from({ length: 2 }, () => 'HOLDS registersCount'),
    ]);
  });

  it('S0.43, S0.44 some services are free and some are paid, and the agreement does not say which', async () => {
    const shown = await provisionsOf(secretariat, eksempelsund, 'organisation-commitments');
    expect(shown.map(inShort)).toEqual(Array.from({ length: 5 }, () => 'UNDETERMINED servicePriceOpen'));
    expect(shown[0].because).toMatchObject({ rules: expect.arrayContaining(['S0.43', 'S0.44']) });
  });

  it('S2.17 no effort answers to criterion 3.1 or 3.2 yet', async () => {
    const shown = await provisionsOf(secretariat, 'Agreement:village.village-furesoe', 'municipal-goals');
    expect(shown.map(inShort)).toEqual(['MISSING criterionUnanswered', 'MISSING criterionUnanswered']);
  });

  it('S2.19, S2.20, S2.21 the cases of a programme, with what they hold, recommend and publish', async () => {
    const { data } = await secretariat.ask({ query: cases, variables: { programme: 'Programme:village' } });
    const told = data.programme.politicalCases.map(
      ({ agreement, caseNumber, outcome, outstanding, provisions: held }: ToldCase) => ({
        ...{ agreement: agreement.key, caseNumber, outcome, outstanding },
        held: held.map(inShort),
      }),
    );
    const untold = ['UNDETERMINED sectionsUntold'];
    expect(told).toEqual([
      {
        agreement: 'village-eksempelsund',
        caseNumber: '24/1042',
        outcome: 'APPROVED',
        outstanding: null,
        held: untold,
      },
      {
        ...{ agreement: 'village-furesoe', caseNumber: '23/10651', outcome: 'RECOMMENDED', outstanding: 'Byrådet' },
        held: [
          ...Array.from({ length: 5 }, () => 'HOLDS sectionWritten'),
          ...Array.from({ length: 2 }, () => 'HOLDS sectionNoRemarks'),
          ...Array.from({ length: 2 }, () => 'HOLDS sectionWritten'),
          ...['HOLDS recommends', 'HOLDS annexPublic', 'UNDETERMINED annexMark'],
        ],
      },
      expect.objectContaining({ agreement: 'village-proevekoebing', held: untold }),
    ]);
  });

  it('S4.12, S4.13 a number of families is asked of whoever documents, and kept from them alone', async () => {
    const asked = `query ($id: ID!) { agreement(id: $id) { recordable { counts { clause { key } register words { en } } } } }`;
    const askedOf = async (visitor: Visitor) =>
      (await visitor.ask({ query: asked, variables: { id: counselling } })).data.agreement.recordable.counts;
    const fredericia = await landsby.signInAs('demo-fredericia');
    const moedrehjaelpen = await landsby.signInAs('demo-moedrehjaelpen', 'secretariat');
    const [register] = await askedOf(moedrehjaelpen);
    expect(register).toMatchObject({ clause: { key: 'reporting' }, register: 'families-in-counselling' });
    expect(await askedOf(fredericia)).toEqual([]);

    const count = {
      ...{ on: '2026-11-20', key: 'spring-2026', clause: 'reporting', register: register.register },
      ...{ activity: 'Åben rådgivning', from: '2026-01-01', until: '2026-06-30', families: 41 },
    };
    const keepBy = async (visitor: Visitor) => {
      const input = {
        clientKey: 'c1',
        agreementId: counselling,
        expectedVersion: 1,
        record: { familiesCounted: count },
      };
      return (await visitor.ask({ query: keep, variables: { input } })).data.keepRecord;
    };
    expect(await keepBy(fredericia)).toEqual({
      __typename: 'RecordRefused',
      refusal: { code: 'countedByOther', facts: [{ name: 'counts', text: 'moedrehjaelpen' }] },
    });
    expect(await keepBy(moedrehjaelpen)).toMatchObject({ __typename: 'RecordKept', agreement: { version: 2 } });
    expect((await provisionsOf(fredericia, counselling, 'reporting')).map(inShort)).toContain('HOLDS familiesCounted');
  });

  it('S0.26 a shared effort in one plan and not in the other', async () => {
    const before = await secretariat.ask({ query: mismatches, variables: { programme: 'Programme:village' } });
    expect(before.data.programme.planMismatches).toEqual([]);
    const effort = {
      on: '2026-11-01',
      key: 'reading',
      name: 'Fælles læsning',
      origin: 'NEWLY_DEVELOPED',
      scope: 'SHARED',
    };
    const recorded = {
      effortRecorded: {
        ...effort,
        commitments: [{ commitment: 'sustainability/sustainable-activities', how: 'Kept.' }],
      },
    };
    const parts = ['efforts', 'goals', 'success-criteria', 'economy', 'roles'].map((part) => ({
      part,
      text: 'In short.',
    }));
    const plan = {
      on: '2026-11-02',
      key: 'plan-2040',
      plan: 'action-plan',
      firstYear: 2040,
      parts,
      efforts: ['reading'],
    };
    await keepAll('demo-eksempelsund', eksempelsund, [recorded, { planDrawnUp: plan }]);
    await keepAll('demo-proevekoebing', proevekoebing, [recorded]);
    await keepAll('demo-boerns-vilkaar', eksempelsund, [
      { accepted: { on: '2026-11-03', subject: 'planDrawnUp/plan-2040' } },
    ]);
    const { data } = await secretariat.ask({ query: mismatches, variables: { programme: 'Programme:village' } });
    expect(data.programme.planMismatches).toEqual(
      [2040, 2041].map((year) => ({
        ...{ effort: 'Fælles læsning', year },
        ...{ plannedIn: [{ key: 'village-eksempelsund' }], missingIn: [{ key: 'village-proevekoebing' }] },
        because: { rules: expect.arrayContaining(['S0.26']), clause: { key: 'action-plan' } },
      })),
    );
    const alone = await (await landsby.signInAs('demo-eksempelsund')).ask({
      query: mismatches,
      variables: { programme: 'Programme:village' },
    });
    expect(alone.data.programme.planMismatches).toEqual([]);
  });

  async function keepAll(who: string, agreementId: string, records: readonly object[]) {
    const visitor = await landsby.signInAs(who, who === 'demo-boerns-vilkaar' ? 'secretariat' : 'municipality');
    for (const [place, record] of records.entries()) {
      const version = await visitor.ask({
        query: 'query ($id: ID!) { agreement(id: $id) { version } }',
        variables: { id: agreementId },
      });
      const input = {
        ...{ clientKey: `${who}-${agreementId}-${place}`, agreementId, record },
        expectedVersion: version.data.agreement.version,
      };
      const { data, errors } = await visitor.ask({ query: keep, variables: { input } });
      expect(errors ?? data.keepRecord).toMatchObject({ __typename: 'RecordKept' });
    }
  }
});
