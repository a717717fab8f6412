import { engines } from '@landsby/db/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';
import { written } from '../testing/written.ts';

const who = '{ viewer { capacities organisation { id } } }';
/** Not asked before, so not answered from what is kept; and one for which no plan is made. */
const anew = '{ viewer { organisation { id } capacities } }';
const unplanned = '{ viewer { capacities organisation { id } } __schema { queryType { name } } }';
const notice = `mutation { giveNotice(input: { clientKey: "k", agreementId: "Agreement:village.village-eksempelsund",
  expectedVersion: 1, ground: ORDINARY, noticeOn: "2026-11-21" }) { __typename } }`;

const eksempelsund = { capacities: ['MUNICIPALITY'], organisation: { id: 'Organisation:eksempelsund' } };
const unauthenticated = 'You are not signed in, or your session has ended. Sign in and try again.';

/** The session’s holder was asked for a moment ago, and something has changed since. */
describe.each(engines)('who asked last is not taken for who asks on %s', (engine) => {
  let landsby: TestLandsby;
  let visitor: Visitor;
  beforeEach(async () => {
    landsby = await openTestLandsby(engine);
    visitor = await landsby.signInAs('demo-eksempelsund');
    expect((await visitor.ask({ query: who })).data.viewer).toEqual(eksempelsund);
  });
  afterEach(() => landsby.close());

  it.each([
    {
      since: "UPDATE person SET organisation_id = 'proevekoebing' WHERE organisation_id = 'eksempelsund'",
      now: { capacities: ['MUNICIPALITY'], organisation: { id: 'Organisation:proevekoebing' } },
      because: 'the person has changed places',
    },
    {
      since: "UPDATE membership SET role = 'collaborator' WHERE organisation_id = 'eksempelsund'",
      now: { capacities: [], organisation: { id: 'Organisation:eksempelsund' } },
      because: 'the organisation is no municipality here any more',
    },
    { since: 'DELETE FROM session', now: null, because: 'the session has ended elsewhere' },
  ])('$because', async ({ since, now }) => {
    await landsby.database.behind(since);
    const first = await visitor.ask({ query: anew });
    expect(first.data.viewer).toEqual(now);
  });

  it('whatever is asked', async () => {
    await landsby.database.behind('DELETE FROM session');
    expect((await visitor.ask({ query: unplanned })).data.viewer).toBeNull();
  });

  it('nor after half an hour', async () => {
    landsby.setNow('2026-11-21T12:30:30Z');
    expect((await visitor.ask({ query: anew })).data.viewer).toBeNull();
  });

  it('nothing is saved for somebody who has changed places', async () => {
    await landsby.database.behind(
      "UPDATE person SET organisation_id = 'proevekoebing' WHERE organisation_id = 'eksempelsund'",
    );
    const before = await written(landsby.database);
    expect((await visitor.ask({ query: notice })).errors?.map(({ message }) => message)).toEqual([
      'There is no such agreement, or it is not yours to see.',
    ]);
    expect(await written(landsby.database)).toEqual(before);
  });

  it('nor for nobody', async () => {
    await landsby.database.behind('DELETE FROM session');
    const before = await written(landsby.database);
    expect((await visitor.ask({ query: notice })).errors?.map(({ message }) => message)).toEqual([unauthenticated]);
    expect(await written(landsby.database)).toEqual(before);
  });
});
