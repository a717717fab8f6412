import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Capacity, glance, openDoor, type Reading, readsTheSame, type Viewer } from '../index.ts';
import { engines, freshDatabase, type TestDatabase } from '../testing/index.ts';

/** As the gate would tell who holds a session; nobody for an empty text. */
const whoIs = `select json_build_object('organisationId', $1::text, 'personId', 'somebody', 'at', current_user)::text where $1 <> ''`;

const viewer: Viewer = { capacity: 'secretariat', organisationId: 'office', personId: 'somebody' };

describe.each(engines)('what was read on %s', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase(engine);
    await database.behind(`INSERT INTO organisation (id, kind, country, name, aliases) VALUES ('office', 'programmeOffice', 'DK', 'Office', '{}');
      INSERT INTO programme (id, name, aliases, country) VALUES ('p', 'P', '{}', 'DK');
      INSERT INTO membership (programme_id, organisation_id, role) VALUES ('p', 'office', 'secretariat')`);
  });
  afterAll(() => database.close());

  const read = async () => {
    const readings: Reading[] = [];
    await openDoor(database, { as: viewer, intent: 'read', readings }, async (transaction) => {
      await transaction.programme.findMany();
      await transaction.$queryRaw`select name from organisation where id = any(${['office']})`;
      await transaction.$readDecided`select now()::text`;
    });
    return readings;
  };

  it('is written down with its answer, but for what was decided before', async () => {
    expect((await read()).map(({ answer }) => answer)).toEqual([expect.stringContaining('"P"'), '[["Office"]]']);
  });

  it('is the same until a row or a right changes', async () => {
    const readings = await read();
    const look = (asked: string, capacity: Capacity = 'secretariat') =>
      readsTheSame(database, { as: { first: { sql: whoIs, texts: [asked] }, capacity }, readings });
    const same = async () => (await look('office')).same;
    const told = (id: string) => `{"organisationId" : "${id}", "personId" : "somebody", "at" : "landsby_gate"}`;
    expect(await look('office')).toEqual({ told: told('office'), same: true });
    expect(await look('nowhere')).toEqual({ told: told('nowhere'), same: false });
    expect(await look('office', 'funder')).toEqual({ told: told('office'), same: false });
    expect(await look('')).toEqual({ told: null, same: false });
    await database.behind("UPDATE programme SET version = version + 1 WHERE id = 'p'");
    expect(await same()).toBe(false);
    await database.behind("UPDATE programme SET version = version - 1 WHERE id = 'p'");
    expect(await same()).toBe(true);
    await database.behind("DELETE FROM membership WHERE programme_id = 'p'");
    expect(await same()).toBe(false);
  });

  it('can be one text, asked in the visitor’s role and for reading only', async () => {
    const role = `select current_user || ' ' || current_setting('transaction_read_only') || ' ' || $1`;
    expect(await glance(database, 'gate', { sql: role, texts: ['x'] })).toBe('landsby_gate on x');
    expect(await glance(database, 'gate', { sql: 'select null', texts: [] })).toBeNull();
    await expect(glance(database, 'gate', { sql: 'select name from programme', texts: [] })).rejects.toThrow();
    expect(await glance(database, 'gate', { sql: role, texts: ['again'] })).toBe('landsby_gate on again');
  });
});
