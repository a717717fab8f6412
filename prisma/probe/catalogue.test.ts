import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, freshDatabase, type TestDatabase } from '../src/testing/index.ts';
import { type Table, tablesOf } from './catalogue.ts';

/** Tables that stand above programmes; every other table belongs to one. */
const above = ['identity', 'organisation', 'person', 'programme', 'session', 'sign_in_attempt'];

const rights = `
  SELECT replace(r.rolname, 'landsby_', '') AS role, string_agg(word, ', ' ORDER BY word) AS rights FROM pg_roles r, LATERAL (
    SELECT lower(privilege_type) || ' ' || table_name AS word FROM information_schema.role_table_grants WHERE grantee = r.rolname
    UNION SELECT 'update ' || table_name || '.' || column_name FROM information_schema.role_column_grants g
      WHERE grantee = r.rolname AND privilege_type = 'UPDATE'
  ) granted WHERE r.rolname LIKE 'landsby\\_%' GROUP BY r.rolname ORDER BY r.rolname`;

describe.each(engines)('the catalogue on %s', (engine) => {
  let database: TestDatabase;
  let tables: readonly Table[];
  let ofProgramme: readonly Table[];
  beforeAll(async () => {
    database = await freshDatabase(engine);
    tables = await tablesOf(database.behind);
    ofProgramme = tables.filter(({ name }) => !above.includes(name));
  });
  afterAll(() => database.close());

  it('forces every table to ask its policies, its owner included', async () => {
    const loose = await database.behind(`SELECT relname::text AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)`);
    expect(loose).toEqual([{ name: '_prisma_migrations' }]);
  });

  it('gives nobody a right to the history of migrations', async () => {
    expect(
      await database.behind(`SELECT grantee::text FROM information_schema.role_table_grants
      WHERE table_name = '_prisma_migrations' AND grantee LIKE 'landsby\\_%' AND grantee <> 'landsby_login'`),
    ).toEqual([]);
  });

  it('has one policy for a table, a role and a command, none for everybody, all of them permissive', async () => {
    const odd =
      await database.behind(`SELECT tablename::text, cmd, roles::text FROM pg_policies WHERE schemaname = 'public'
      GROUP BY tablename, cmd, roles HAVING count(*) > 1 OR cardinality(roles) <> 1 OR cmd = 'ALL' OR 'public' = ANY (roles) OR bool_or(permissive <> 'PERMISSIVE')`);
    expect(odd).toEqual([]);
  });

  it('shows all events of an agreement or none, so that the last one’s number tells how many', async () => {
    const looksAt = await database.behind(`SELECT DISTINCT a.attname::text AS name FROM pg_policy p
      JOIN pg_depend d ON d.classid = 'pg_policy'::regclass AND d.objid = p.oid AND d.refobjid = p.polrelid
      JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
      WHERE p.polrelid = 'agreement_event'::regclass AND p.polcmd = 'r' ORDER BY name`);
    expect(looksAt).toEqual([{ name: 'agreement_id' }, { name: 'programme_id' }]);
  });

  it('starts every key of a table of a programme with the programme', () => {
    expect(ofProgramme.length).toBeGreaterThan(6);
    expect(ofProgramme.filter(({ key }) => key[0] !== 'programme_id').map(({ name }) => name)).toEqual([]);
  });

  it('starts every unique index of a table of a programme with the programme', async () => {
    const names = ofProgramme.map(({ name }) => `'${name}'`).join(', ');
    const odd = await database.behind(`SELECT i.indexrelid::regclass::text AS name FROM pg_index i
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
      WHERE i.indisunique AND a.attname <> 'programme_id' AND i.indrelid::regclass::text IN (${names})`);
    expect(odd).toEqual([]);
  });

  it('leads every foreign key between tables of a programme through the programme', async () => {
    const names = [...ofProgramme.map(({ name }) => name), 'programme'].map((name) => `'${name}'`).join(', ');
    const [counted] = await database.behind(`
      SELECT count(*)::int AS all, count(*) FILTER (WHERE near.attname = 'programme_id' AND far.attname IN ('programme_id', 'id'))::int AS composite
      FROM pg_constraint c
      JOIN pg_attribute near ON near.attrelid = c.conrelid AND near.attnum = c.conkey[1]
      JOIN pg_attribute far ON far.attrelid = c.confrelid AND far.attnum = c.confkey[1]
      WHERE c.contype = 'f' AND c.conrelid::regclass::text IN (${names}) AND c.confrelid::regclass::text IN (${names})`);
    expect(counted).toEqual({ all: 9, composite: 9 });
  });

  it('lets no role log in, make roles or pass the policies', async () => {
    expect(
      await database.behind(`SELECT rolname::text FROM pg_roles WHERE rolname LIKE 'landsby\\_%' AND rolname <> 'landsby_login'
      AND (rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolinherit)`),
    ).toEqual([]);
  });

  it('gives each role these rights and no more', async () => {
    const found = await database.behind(rights);
    expect(
      Object.fromEntries(found.filter(({ role }) => role !== 'login').map(({ role, rights: words }) => [role, words])),
    ).toMatchInlineSnapshot(`
      {
        "funder": "select agreement, select agreement_event, select agreement_party, select clause, select membership, select organisation, select person, select programme",
        "gate": "delete session, delete sign_in_attempt, insert session, insert sign_in_attempt, select identity, select membership, select organisation, select person, select session, select sign_in_attempt, update session.expires_at, update session.last_seen_at",
        "municipality": "insert agreement_event, insert audit_entry, insert client_key, select agreement, select agreement_event, select agreement_party, select audit_entry, select clause, select client_key, select membership, select organisation, select person, select programme, update agreement.version",
        "registrar": "insert agreement, insert agreement_event, insert agreement_party, insert audit_entry, insert clause, insert identity, insert membership, insert organisation, insert person, insert programme, select agreement, select agreement_event, select agreement_party, select audit_entry, select clause, select identity, select membership, select organisation, select person, select programme",
        "scribe": "insert agreement_party, select agreement_party, select membership",
        "secretariat": "insert agreement, insert agreement_event, insert agreement_party, insert audit_entry, insert clause, insert client_key, select agreement, select agreement_event, select agreement_party, select audit_entry, select clause, select client_key, select membership, select organisation, select person, select programme, update agreement.version, update programme.version",
        "usher": "select agreement_party, select membership",
      }
    `);
  });

  it.each([
    { table: 'agreement_event', change: 'UPDATE agreement_event SET kind = kind' },
    { table: 'audit_entry', change: 'DELETE FROM audit_entry' },
    { table: 'client_key', change: 'TRUNCATE client_key' },
  ])('lets $table only grow, even for its owner', async ({ change }) => {
    await expect(database.behind(change)).rejects.toMatchObject({ code: '23001' });
  });
});
