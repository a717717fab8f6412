import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

const page = `query Page($id: ID!, $asOf: Day) {
  viewer { person { name } capacity today }
  agreement(id: $id) { version status(asOf: $asOf) { state } parties { organisation { name } } viewerCanGiveNotice }
}`;
const variables = { id: 'Agreement:village.village-eksempelsund' };

describe.each(engines)('an answer given again on %s', (engine) => {
  let landsby: TestLandsby;
  let eksempelsund: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine, { now: '2026-11-21T22:50:00Z' });
    eksempelsund = await landsby.signInAs('demo-eksempelsund');
  });
  afterAll(() => landsby.close());

  const raw = async (visitor: Visitor, question: Record<string, unknown> = variables) => {
    const response = await visitor.send({ query: page, variables: question });
    return { packed: response.headers.get('content-encoding'), answer: (await response.json()) as Answer };
  };
  /** Asked until it comes packed, as only an answer given before does. */
  const settled = async (visitor: Visitor) => {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const { packed, answer } = await raw(visitor);
      if (packed === 'gzip') return answer;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('The answer was never given again.');
  };

  it('is the one that was given first', async () => {
    const { packed, answer } = await raw(eksempelsund);
    expect(packed).toBeNull();
    expect(await settled(eksempelsund)).toEqual(answer);
  });

  it('is given only to the same viewer, question and day', async () => {
    await settled(eksempelsund);
    const stranger = await landsby.signInAs('demo-proevekoebing');
    expect((await raw(stranger)).answer.data).toMatchObject({
      viewer: { person: { name: 'Per Demosen (demo)' } },
      agreement: null,
    });
    expect((await raw(eksempelsund, { ...variables, asOf: '2020-01-01' })).answer.data.agreement.status.state).toBe(
      'RECOMMENDED',
    );
    landsby.setNow('2026-11-21T23:10:00Z');
    expect((await raw(eksempelsund)).answer.data.viewer.today).toBe('2026-11-22');
    landsby.setNow('2026-11-21T22:50:00Z');
  });

  it('is not given once anything that was read has changed', async () => {
    const before = await settled(eksempelsund);
    await landsby.database.behind(`UPDATE organisation SET name = 'Eksempelsund (ny)' WHERE id = 'eksempelsund'`);
    const after = await raw(eksempelsund);
    expect(after.packed).toBeNull();
    expect(JSON.stringify(after.answer)).toBe(
      JSON.stringify(before).replaceAll('Eksempelsund Kommune', 'Eksempelsund (ny)'),
    );
  });

  it('is not given once its viewer may no longer see it', async () => {
    expect((await settled(eksempelsund)).data.agreement).not.toBeNull();
    await landsby.database.behind(
      `DELETE FROM membership WHERE programme_id = 'village' AND organisation_id = 'eksempelsund'`,
    );
    expect((await raw(eksempelsund)).answer.data.agreement).toBeNull();
  });
});
