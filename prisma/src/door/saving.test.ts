import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HeldDoor, holdDoor, openDoor, Prisma, type Transaction } from '../index.ts';
import { engines, freshDatabase, type TestDatabase } from '../testing/index.ts';

const registrar = { as: 'registrar', intent: 'write' } as const;

/** Adds something only where there is the organisation it belongs beside. */
const add = (id: string, beside: string) => Prisma.sql`insert into organisation (id, kind, country, name, aliases)
  select ${id}, kind, country, name, aliases from organisation where id = ${beside}`;
const count = (transaction: Transaction) => transaction.organisation.count();

describe.each(engines)('what is saved on %s', (engine) => {
  let database: TestDatabase;
  let door: HeldDoor;
  beforeAll(async () => {
    database = await freshDatabase(engine);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.behind(`DELETE FROM organisation;
      INSERT INTO organisation (id, kind, country, name, aliases) VALUES ('office', 'programmeOffice', 'DK', 'Office', '{}')`);
    door = await holdDoor(database, registrar);
  });
  afterEach(() => door.rollBack());
  const kept = () => openDoor(database, { as: 'registrar', intent: 'read' }, count);

  it('is told at once, and stays once committed', async () => {
    expect(await door.transaction.$save(add('second', 'office'))).toBe(true);
    expect(await door.transaction.$save(add('third', 'nobody'))).toBe(false);
    await door.commit();
    expect(await kept()).toBe(2);
  });

  describe('waiting for the end', () => {
    beforeEach(() => door.saveOnLeaving());

    it('stays once committed', async () => {
      expect(await door.transaction.$save(add('second', 'office'))).toBe(true);
      await door.commit();
      expect(await kept()).toBe(2);
    });

    it('is seen by whatever is read after it', async () => {
      await door.transaction.$save(add('second', 'office'));
      expect(await count(door.transaction)).toBe(2);
    });

    it('does not stay when rolled back', async () => {
      await door.transaction.$save(add('second', 'office'));
      await door.rollBack();
      expect(await kept()).toBe(1);
    });

    it('does not close well where there was nothing to save it over', async () => {
      await door.transaction.$save(add('second', 'nobody'));
      await expect(door.commit()).rejects.toThrow('Nothing was there to save it over.');
      expect(await kept()).toBe(1);
    });

    it('does not close well where it failed, and takes back what was saved before it', async () => {
      await door.transaction.$save(add('second', 'office'));
      await door.transaction.$save(add('a.b', 'office'));
      await expect(door.commit()).rejects.toThrow(/organisation_id_is_key/);
      expect(await kept()).toBe(1);
    });
  });
});
