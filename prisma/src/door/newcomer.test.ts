import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdDoor } from '../index.ts';
import { engines, freshDatabase, type TestDatabase } from '../testing/index.ts';
import { refusalOf } from './a-visit.ts';

describe.each(engines)('a newcomer on %s', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase(engine);
    await database.behind(`INSERT INTO organisation (id, kind, country, name, aliases) VALUES ('office', 'programmeOffice', 'DK', 'Office', '{}');
      INSERT INTO programme (id, name, aliases, country) VALUES ('p', 'P', '{}', 'DK');
      INSERT INTO membership (programme_id, organisation_id, role) VALUES ('p', 'office', 'secretariat')`);
  });
  afterAll(() => database.close());

  const entering = async (id: string) => {
    const first = {
      sql: `select json_build_object('organisationId', $1::text, 'personId', 'somebody')::text where $1 <> ''`,
      texts: [id],
    };
    const door = await holdDoor(database, { as: { first, capacity: 'secretariat' }, intent: 'read' });
    const seen = await door.transaction.$queryRaw`select id, current_user::text as role from programme`;
    await door.commit();
    return { told: await door.told, seen };
  };

  it.each([
    { id: 'office', told: 'office', sees: [{ id: 'p', role: 'landsby_secretariat' }], because: 'a member' },
    { id: 'elsewhere', told: 'elsewhere', sees: [], because: 'no member of anything' },
    { id: '', told: null, sees: [], because: 'nobody' },
  ])('is who the gate says, and sees what is theirs: $because', async ({ id, told, sees }) => {
    const said = told && `{"organisationId" : "${told}", "personId" : "somebody"}`;
    expect(await entering(id)).toEqual({ told: said, seen: sees });
  });

  it('reads only, where they came to read', async () => {
    const first = { sql: `select '{"organisationId":"office","personId":"somebody"}'`, texts: [] };
    const door = await holdDoor(database, { as: { first, capacity: 'secretariat' }, intent: 'read' });
    const writing = door.transaction.$executeRaw`update programme set name = 'Another'`;
    expect(await refusalOf(writing)).toEqual({ kind: 'readOnly', constraint: null });
    await door.rollBack();
  });
});
