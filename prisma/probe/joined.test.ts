import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, freshDatabase, type TestDatabase } from '../src/testing/index.ts';
import type { Ask } from './catalogue.ts';

const worldSql = readFileSync(new URL('./world.sql', import.meta.url), 'utf8');

interface Newcomer {
  readonly organisation: string;
  readonly party?: string;
  readonly sequence?: number;
}

describe.each(engines)('joining an agreement on %s', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase(engine);
    await database.behind(worldSql);
  });
  afterAll(() => database.close());

  it('opens the agreement to the newcomer, with the record and not before, and to nobody else', async () => {
    const seen = await database.scratch(async (ask) => {
      const before = await seenBy(ask, 'alpha-neighbour');
      await stand(ask, 'municipality', 'alpha-town');
      await ask(joins({ organisation: 'alpha-neighbour' }));
      const after = await seenBy(ask, 'alpha-neighbour');
      const others = await seenBy(ask, 'both');
      await stand(ask, 'municipality', 'alpha-neighbour');
      await ask(`INSERT INTO agreement_event (programme_id, agreement_id, sequence, kind, occurred_on, by_organisation_id, payload)
        VALUES ('alpha', 'of-town', 3, 'mappingDone', '2026-02-01', 'alpha-neighbour', '{"kind": "mappingDone"}')`);
      return { before, after, others, acted: await seenBy(ask, 'alpha-neighbour') };
    });
    const own = { agreements: 'of-neighbour, template', parties: 'neighbour, office, place, place' };
    expect(seen).toEqual({
      before: { ...own, events: 1 },
      after: {
        agreements: 'of-neighbour, of-town, template',
        parties: 'neighbour, newcomer, office, office, place, place, place, town',
        events: 3,
      },
      others: { agreements: 'of-both, template', parties: 'both, office, office, place, place', events: 1 },
      acted: expect.objectContaining({ events: 4 }) as unknown,
    });
  });

  it.each([
    { newcomer: { organisation: 'beta-town' }, because: 'an organisation of another programme', code: '23514' },
    { newcomer: { organisation: 'nobody' }, because: 'an organisation that there is not', code: '23514' },
    { newcomer: { organisation: 'alpha-neighbour', party: 'office' }, because: 'the key of another', code: '23514' },
    { newcomer: { organisation: 'alpha-town', party: 'again' }, because: 'a party already', code: '23514' },
  ])('lets nobody in as $because', async ({ code, newcomer }) => {
    await expect(
      database.scratch(async (ask) => {
        await stand(ask, 'secretariat', 'alpha-office');
        await ask(joins(newcomer));
      }),
    ).rejects.toMatchObject({ code });
  });

  it('lets a municipality bring nobody into what is not its own, and enter no party without the record', async () => {
    const foreign = database.scratch(async (ask) => {
      await stand(ask, 'municipality', 'both');
      await ask(joins({ organisation: 'both', sequence: 1 }));
    });
    await expect(foreign).rejects.toMatchObject({ code: '42501' });
    const unrecorded = database.scratch(async (ask) => {
      await stand(ask, 'municipality', 'alpha-town');
      await ask(`INSERT INTO agreement_party (programme_id, agreement_id, key, organisation_id, side, position)
        VALUES ('alpha', 'of-town', 'newcomer', 'alpha-neighbour', 'municipality', 7)`);
    });
    await expect(unrecorded).rejects.toMatchObject({ code: '42501' });
  });
});

async function stand(ask: Ask, role: string, organisation: string): Promise<void> {
  await ask('RESET ROLE');
  await ask(`SELECT set_config('landsby.organisation_id', '${organisation}', true)`);
  await ask(`SET LOCAL ROLE landsby_${role}`);
}

async function seenBy(ask: Ask, organisation: string): Promise<unknown> {
  await stand(ask, 'municipality', organisation);
  const [seen] = await ask(`SELECT
    (SELECT string_agg(id, ', ' ORDER BY id) FROM agreement) AS agreements,
    (SELECT string_agg(key, ', ' ORDER BY key) FROM agreement_party) AS parties,
    (SELECT count(*)::int FROM agreement_event) AS events`);
  return seen;
}

function joins({ organisation, party = 'newcomer', sequence = 2 }: Newcomer): string {
  const payload = JSON.stringify({ kind: 'joined', party, organisation, side: 'municipality', actingThrough: null });
  return `INSERT INTO agreement_event (programme_id, agreement_id, sequence, kind, occurred_on, by_organisation_id, payload)
    VALUES ('alpha', 'of-town', ${sequence}, 'joined', '2026-02-01', (SELECT nullif(current_setting('landsby.organisation_id', true), 'alpha-office')), '${payload}')`;
}
