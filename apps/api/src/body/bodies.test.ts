import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

const question = `{ programme(id: "Programme:village") {
  bodies { key whole validity { valid undetermined { code } faults { code facts { name text number } } because { clause { key } steps { code } } }
    participants { who { key organisation { name } } } decisionRule { lacks } cadence { from state } }
  votes { key open members { who { key } weight ballots } quorum { needed present } outcome { result verdict effect because { steps { code } } } }
  roles { party { organisation { name } } state gapDays daysBelow undetermined { code } stretches { from until state } } } }`;

const cast = `mutation ($input: KeepRecordInput!) { keepRecord(input: $input) { __typename ... on RecordRefused { refusal { code } } } }`;

async function asked(visitor: Visitor) {
  const { data, errors } = await visitor.ask({ query: question });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.programme;
}

describe.each(engines)('bodies, votes and roles on %s', (engine) => {
  let landsby: TestLandsby;
  let office: Visitor;
  let municipality: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    office = await landsby.signInAs('demo-boerns-vilkaar', 'secretariat');
    municipality = await landsby.signInAs('demo-proevekoebing');
  });
  afterAll(() => landsby.close());

  it('the secretariat sees the whole of a shared body, once, and why it does not sit as agreed', async () => {
    const { bodies } = await asked(office);
    expect(bodies).toMatchObject([
      {
        key: 'steering-group',
        whole: true,
        validity: { valid: true, faults: [], because: { clause: { key: 'steering-group' } } },
        decisionRule: { lacks: [] },
        cadence: [
          { from: '2026-01-01', state: 'KEPT' },
          { from: '2025-01-01', state: 'KEPT' },
        ],
      },
      {
        key: 'joint-secretariat',
        validity: {
          valid: false,
          faults: [
            {
              code: 'seatMissing',
              facts: [
                { name: 'of', text: 'proevekoebing', number: null },
                { name: 'rank', text: 'employee', number: null },
                { name: 'count', text: null, number: 1 },
              ],
            },
          ],
        },
        decisionRule: { lacks: ['weight', 'majority', 'quorum', 'tie'] },
      },
    ]);
    expect(bodies[0].participants).toHaveLength(3);
  });

  it('a municipality sees its own part, and is told that there is more', async () => {
    const { bodies, roles } = await asked(municipality);
    expect(bodies[0]).toMatchObject({
      whole: false,
      validity: { valid: null, undetermined: { code: 'otherAgreementsUnseen' } },
      participants: [
        { who: { key: 'proevekoebing' } },
        { who: { key: 'boerns-vilkaar' } },
        { who: { key: 'eksempelsund', organisation: { name: 'Eksempelsund Kommune' } } },
      ],
    });
    expect(roles).toMatchObject([
      {
        state: 'GAP',
        gapDays: 44,
        stretches: [
          { state: 'COVERED', until: '2026-08-31' },
          { state: 'GAP', from: '2026-09-01', until: '2026-10-14' },
          { state: 'BELOW_RECOMMENDED', from: '2026-10-15' },
        ],
      },
    ]);
  });

  it('an open vote stands by the ballots so far, and a municipality gives its own', async () => {
    const before = (await asked(office)).votes[0];
    expect(before).toMatchObject({
      key: 'joint-training-spring-2027',
      open: true,
      quorum: { needed: 2, present: 1 },
      outcome: { result: 'WITHOUT_QUORUM', verdict: 'OPEN' },
    });
    const agreementId = 'Agreement:village.village-proevekoebing';
    const record = { ballotCast: { vote: before.key, on: '2026-11-20', seat: null, ballot: 'FOR' } };
    const input = { clientKey: 'ballot', agreementId, expectedVersion: 1, record };
    const kept = await municipality.ask({ query: cast, variables: { input } });
    expect(kept.data.keepRecord).toEqual({ __typename: 'RecordKept' });
    expect((await asked(office)).votes[0]).toMatchObject({
      quorum: { needed: 2, present: 2 },
      outcome: { result: 'CARRIED', verdict: 'CANNOT_FAIL', effect: 'BINDS' },
    });
  });

  it('is refused in a body that there is not', async () => {
    const record = {
      voteHeld: {
        ...{ key: 'nowhere', on: '2026-11-20', body: 'no-such-body', motion: 'Anything' },
        ...{ concerns: 'JOINT_MATTERS', until: null, ballots: [] },
      },
    };
    const agreementId = 'Agreement:village.village-eksempelsund';
    const input = { clientKey: 'nowhere', agreementId, expectedVersion: 1, record };
    const { data } = await office.ask({ query: cast, variables: { input } });
    expect(data.keepRecord).toEqual({ __typename: 'RecordRefused', refusal: { code: 'unknownBody' } });
  });
});
