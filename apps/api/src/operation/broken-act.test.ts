import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';
import { written } from '../testing/written.ts';

const asking = (inside: string) => `mutation ($input: GiveNoticeInput!) { giveNotice(input: $input) {
  ... on NoticeGiven { agreement { version ${inside} } notice { effectiveOn } } } }`;
const input = {
  clientKey: 'once',
  agreementId: 'Agreement:village.village-eksempelsund',
  expectedVersion: 1,
  ground: 'ORDINARY',
  noticeOn: '2026-11-21',
};

describe.each(engines)('an act whose answer breaks, on %s', (engine) => {
  let landsby: TestLandsby;
  let municipality: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    municipality = await landsby.signInAs('demo-eksempelsund');
  });
  afterAll(() => landsby.close());

  it('leaves nothing behind, and can be sent again', async () => {
    const before = await written(landsby.database);
    const brokenInside = asking('ledger(after: "no cursor") { totalCount }');
    const broken = await municipality.ask({ query: brokenInside, variables: { input } });
    expect([broken.data, broken.errors?.map(({ extensions }) => extensions['code'])]).toEqual([null, ['BAD_INPUT']]);
    expect(await written(landsby.database)).toEqual(before);

    const { data, errors } = await municipality.ask({ query: asking(''), variables: { input } });
    expect([errors, data.giveNotice.agreement.version]).toEqual([undefined, 2]);
  });
});
