import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdDoor, openDoor } from '../index.ts';
import { freshDatabase, type TestDatabase } from '../testing/index.ts';
import { addOrganisation, countOrganisations, refusalOf, registrar } from './a-visit.ts';

describe('the embedded database has one connection', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase('pglite');
  });
  afterAll(() => database.close());

  it('lets a second door wait its turn', async () => {
    const door = await holdDoor(database, registrar);
    const waiting = openDoor(database, registrar, countOrganisations);
    await addOrganisation('turn')(door.transaction);
    await door.commit();
    expect(await waiting).toBe(1);
  });

  it('refuses a door inside a door after its wait, instead of standing still', async () => {
    const nested = openDoor(database, registrar, () =>
      openDoor(database, { as: 'gate', intent: 'read', waitMs: 200 }, countOrganisations),
    );
    await expect(nested).rejects.toThrow(/Unable to start a transaction/);
    expect(await openDoor(database, registrar, countOrganisations)).toBe(1);
  });
});

describe('the server has many connections', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase('postgres');
  });
  afterAll(() => database.close());

  it('goes on serving after the server has cut a line in use, and one that rests', async () => {
    const door = await holdDoor(database, registrar);
    await addOrganisation('cut')(door.transaction);
    await database.behind(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`);
    await expect(countOrganisations(door.transaction)).rejects.toThrow();
    await expect(door.commit()).rejects.toThrow();
    expect(await openDoor(database, registrar, countOrganisations)).toBe(0);
  });

  it('does not lend a door to a query that goes past it', async () => {
    const { prisma } = database;
    const beside = openDoor(database, registrar, () => prisma.$transaction([prisma.organisation.count()]));
    expect(await refusalOf(beside)).toEqual({ kind: 'notAllowed', constraint: null });
  });
});
