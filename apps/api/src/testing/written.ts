import type { TestDatabase } from '@landsby/db/testing';

/** Everything a write could leave behind, to compare before and after. */
export async function written(database: TestDatabase): Promise<unknown> {
  const [rows] = await database.behind(`SELECT
    (SELECT count(*)::int FROM agreement) AS agreements,
    (SELECT count(*)::int FROM agreement_party) AS parties,
    (SELECT count(*)::int FROM clause) AS clauses,
    (SELECT count(*)::int FROM agreement_event) AS events,
    (SELECT count(*)::int FROM audit_entry) AS audit,
    (SELECT count(*)::int FROM client_key) AS keys,
    (SELECT sum(version)::int FROM agreement) AS agreement_versions,
    (SELECT sum(version)::int FROM programme) AS programme_versions`);
  return rows;
}

export function auditTrail(database: TestDatabase): Promise<readonly unknown[]> {
  return database.behind(`SELECT person_id, organisation_id, capacity, operation, client_key, target, before_version, after_version, detail
    FROM audit_entry ORDER BY at, after_version`);
}
