/** A programme of plainly made-up municipalities, each with a copy of one of the two signed agreements of the demo. */
export const programme = 'made-up-village';

export function organisationOf(number: number): string {
  return `made-up-${number}`;
}

export function personOf(number: number): string {
  return `made-up-person-${number}`;
}

export function agreementOf(number: number): string {
  return `made-up-agreement-${number}`;
}

export function fillProgramme(municipalities: number): string {
  const copies = `generate_series(1, ${municipalities}) AS copies(number)
    JOIN agreement source ON source.programme_id = 'village'
      AND source.id = CASE number % 2 WHEN 0 THEN 'village-eksempelsund' ELSE 'village-proevekoebing' END`;
  const of = (alias: string) => `${alias}.programme_id = source.programme_id AND ${alias}.agreement_id = source.id`;
  const organisation = (column: string) =>
    `CASE WHEN ${column} IN ('eksempelsund', 'proevekoebing') THEN 'made-up-' || number ELSE ${column} END`;
  const renamed = (column: string) =>
    `regexp_replace(${column}::text, 'Eksempelsund|Prøvekøbing', 'Opdigtet ' || number, 'g')::jsonb`;
  return `
    INSERT INTO organisation (id, kind, country, name, official_number, aliases)
      SELECT 'made-up-' || number, 'municipality', 'DK', 'Opdigtet ' || number || ' Kommune', NULL, '{}'
      FROM generate_series(1, ${municipalities}) AS copies(number);
    INSERT INTO person (id, organisation_id, name)
      SELECT 'made-up-person-' || number, 'made-up-' || number, 'Opdigtet ' || number || ' (demo)'
      FROM generate_series(1, ${municipalities}) AS copies(number);
    INSERT INTO identity (issuer, subject, person_id)
      SELECT 'landsby-demo', 'made-up-person-' || number, 'made-up-person-' || number
      FROM generate_series(1, ${municipalities}) AS copies(number);
    INSERT INTO programme (id, name, aliases, country) VALUES ('${programme}', 'A made-up village', '{}', 'DK');
    INSERT INTO membership (programme_id, organisation_id, role)
      SELECT '${programme}', organisation_id, role FROM membership
      WHERE programme_id = 'village' AND role <> 'municipality'
      UNION ALL
      SELECT '${programme}', 'made-up-' || number, 'municipality'
      FROM generate_series(1, ${municipalities}) AS copies(number);
    INSERT INTO agreement (programme_id, id, form, kind, title, language, document_date, revision_date, records_since,
        is_concluded, concluded_on, open_slots, audience)
      SELECT '${programme}', 'made-up-agreement-' || number, form, kind, ${renamed('title')}, language, document_date,
        revision_date, records_since, is_concluded, concluded_on, open_slots, audience
      FROM ${copies};
    INSERT INTO agreement_party (programme_id, agreement_id, key, organisation_id, side, acting_through, position)
      SELECT '${programme}', 'made-up-agreement-' || number, p.key, ${organisation('p.organisation_id')}, p.side,
        p.acting_through, p.position
      FROM ${copies} JOIN agreement_party p ON ${of('p')};
    INSERT INTO clause (programme_id, agreement_id, id, position, printed_number, family, parameters, rule_ids, heading, body)
      SELECT '${programme}', 'made-up-agreement-' || number, c.id, c.position, c.printed_number, c.family, c.parameters,
        c.rule_ids, c.heading, ${renamed('c.body')}
      FROM ${copies} JOIN clause c ON ${of('c')};
    INSERT INTO agreement_event (programme_id, agreement_id, sequence, kind, occurred_on, by_organisation_id, payload)
      SELECT '${programme}', 'made-up-agreement-' || number, e.sequence, e.kind, e.occurred_on,
        ${organisation('e.by_organisation_id')}, e.payload
      FROM ${copies} JOIN agreement_event e ON ${of('e')} ORDER BY number, e.sequence;
    ANALYZE;`;
}

/** What was measured before leaves no longer history behind: notices and their records go, versions stay ahead. */
export const forgetNotices = `
  SET session_replication_role = replica;
  DELETE FROM agreement_event WHERE programme_id = '${programme}' AND kind IN ('noticeGiven', 'noticeWithdrawn');
  DELETE FROM audit_entry WHERE programme_id = '${programme}';
  DELETE FROM client_key WHERE programme_id = '${programme}';
  SET session_replication_role = origin;`;
