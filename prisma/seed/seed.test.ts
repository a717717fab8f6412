import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDoor, type Viewer } from '../src/index.ts';
import { engines, freshDatabase, type TestDatabase } from '../src/testing/index.ts';
import { seedDatabase } from './seed.ts';

const now = Temporal.Instant.from('2026-11-21T12:00:00Z');
const village = ['village-eksempelsund', 'village-furesoe', 'village-proevekoebing', 'village-template'];

describe.each(engines)('the seed on %s', (engine) => {
  let database: TestDatabase;
  let filled: boolean;
  beforeAll(async () => {
    database = await freshDatabase(engine);
    filled = await seedDatabase(database, now);
  });
  afterAll(() => database.close());

  it('fills an empty database once and leaves a filled one alone', async () => {
    expect([filled, await seedDatabase(database, now)]).toEqual([true, false]);
    const [counted] = await database.behind(`SELECT (SELECT count(*)::int FROM organisation) AS organisations,
      (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM programme) AS programmes,
      (SELECT count(*)::int FROM agreement) AS agreements`);
    expect(counted).toEqual({ organisations: 24, people: 11, programmes: 4, agreements: 7 });
  });

  it.each<{ who: string; viewer: Viewer; sees: readonly string[] }>([
    {
      who: 'the demo secretariat',
      viewer: { capacity: 'secretariat', organisationId: 'landsby-demokontor', personId: 'demo-secretariat' },
      sees: ['beloved-children', 'child-convention', 'open-counselling', ...village],
    },
    {
      who: 'the secretariat of one programme',
      viewer: { capacity: 'secretariat', organisationId: 'boerns-vilkaar', personId: 'demo-boerns-vilkaar' },
      sees: village,
    },
    {
      who: 'a municipality',
      viewer: { capacity: 'municipality', organisationId: 'eksempelsund', personId: 'demo-eksempelsund' },
      sees: ['village-eksempelsund', 'village-template'],
    },
    {
      who: 'a Swedish municipality',
      viewer: { capacity: 'municipality', organisationId: 'oerebro', personId: 'demo-oerebro' },
      sees: ['child-convention'],
    },
    {
      who: 'the funder',
      viewer: { capacity: 'funder', organisationId: 'ojd-fonden', personId: 'demo-ojd-fonden' },
      sees: village,
    },
    {
      who: 'a municipality that claims to be the secretariat',
      viewer: { capacity: 'secretariat', organisationId: 'eksempelsund', personId: 'demo-eksempelsund' },
      sees: [],
    },
    {
      who: 'a national body',
      viewer: { capacity: 'municipality', organisationId: 'barnombudsmannen', personId: 'nobody' },
      sees: [],
    },
  ])('lets $who see its agreements', async ({ viewer, sees }) => {
    const found = await openDoor(database, { as: viewer, intent: 'read' }, (transaction) =>
      transaction.agreement.findMany({
        select: { id: true, clauses: { select: { id: true } } },
        orderBy: { id: 'asc' },
      }),
    );
    expect(found.map(({ id }) => id)).toEqual(sees);
    expect(found.every(({ clauses }) => clauses.length > 0)).toBe(true);
  });
});
