/** The yardstick's data apart: what waits, computed ahead for one day and put in order, with nothing to keep it up to date. */
export const prepareYardstick = `
  CREATE SCHEMA yardstick;
  CREATE TABLE yardstick.waiting (programme_id text, place int, entry text, PRIMARY KEY (programme_id, place));
  CREATE TABLE yardstick.counted (programme_id text PRIMARY KEY, counts text, total int);
  GRANT USAGE ON SCHEMA yardstick TO landsby_secretariat;
  GRANT SELECT ON yardstick.waiting, yardstick.counted TO landsby_secretariat;
  ALTER TABLE yardstick.waiting ENABLE ROW LEVEL SECURITY;
  ALTER TABLE yardstick.counted ENABLE ROW LEVEL SECURITY;
  CREATE POLICY waiting_select ON yardstick.waiting USING (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
  CREATE POLICY counted_select ON yardstick.counted USING (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));`;

/** The transaction begins at the gate, where alone sessions can be read. */
export const begin = {
  reading: 'BEGIN READ ONLY; SET LOCAL ROLE landsby_gate',
  writing: 'BEGIN; SET LOCAL ROLE landsby_gate',
};

/** Whoever holds the session stands in their role from here on; nobody stands where nothing is to be seen. */
const stepInside = `
  WITH who AS MATERIALIZED (
    SELECT v.id, v.organisation_id FROM session s JOIN person v ON v.id = s.person_id
    WHERE s.token_hash = $1 AND s.expires_at > now() AND s.last_seen_at > now() - interval '30 minutes')
  SELECT set_config('landsby.organisation_id', coalesce((SELECT organisation_id FROM who), ''), true),
    set_config('landsby.person_id', coalesce((SELECT id FROM who), ''), true), set_config('role', $2, true)`;

/** Everything the page's text stands on: the agreement's rows, as one text. */
const agreementPage = `
  SELECT jsonb_build_object('agreement', to_jsonb(a),
    'parties', (SELECT jsonb_agg(to_jsonb(p) || jsonb_build_object('organisation', to_jsonb(o)) ORDER BY p.position)
      FROM agreement_party p LEFT JOIN organisation o ON o.id = p.organisation_id
      WHERE p.programme_id = a.programme_id AND p.agreement_id = a.id),
    'clauses', (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.position)
      FROM clause c WHERE c.programme_id = a.programme_id AND c.agreement_id = a.id),
    'events', (SELECT jsonb_agg(to_jsonb(e) ORDER BY e.sequence)
      FROM agreement_event e WHERE e.programme_id = a.programme_id AND e.agreement_id = a.id))::text AS answer
  FROM agreement a
  WHERE a.programme_id = $1 AND a.id = $2`;

/** The first page of entries that were computed ahead, and their counts. */
const whatWaits = `
  SELECT '{"counts":' || c.counts || ',"total":' || c.total || ',"entries":[' || (
      SELECT string_agg(entry, ',' ORDER BY place) FROM (
        SELECT place, entry FROM yardstick.waiting w WHERE w.programme_id = c.programme_id ORDER BY place LIMIT 50
      ) AS page) || ']}' AS answer
  FROM yardstick.counted c
  WHERE c.programme_id = $1`;

/** Who gives notice of what; locks the agreement and reckons the day of effect. */
const noticeFacts = `
  SELECT a.version, a.title::text AS title, p.key AS by, v.id AS person, v.organisation_id AS organisation,
    EXISTS (SELECT FROM client_key k
      WHERE k.programme_id = a.programme_id AND k.organisation_id = v.organisation_id AND k.key = $3) AS reused,
    (SELECT max(sequence) FROM agreement_event e WHERE e.programme_id = a.programme_id AND e.agreement_id = a.id) AS events,
    (SELECT kind FROM agreement_event e WHERE e.programme_id = a.programme_id AND e.agreement_id = a.id
      AND kind IN ('noticeGiven', 'noticeWithdrawn') ORDER BY sequence DESC LIMIT 1) AS standing,
    (SELECT (date_trunc('month', $4::date - 1 + make_interval(months => (c.parameters #>> '{notice,length,months}')::int))
        + interval '1 month')::date::text
      FROM clause c WHERE c.programme_id = a.programme_id AND c.agreement_id = a.id
      AND c.family = 'ordinaryTermination') AS effect,
    (SELECT json_agg(json_build_object('key', q.key, 'side', q.side, 'name', o.name) ORDER BY q.position)::text
      FROM agreement_party q JOIN organisation o ON o.id = q.organisation_id
      WHERE q.programme_id = a.programme_id AND q.agreement_id = a.id) AS parties
  FROM person v
    JOIN agreement_party p ON p.organisation_id = v.organisation_id AND p.programme_id = $1 AND p.agreement_id = $2
    JOIN agreement a ON a.programme_id = p.programme_id AND a.id = p.agreement_id
  WHERE v.id = current_setting('landsby.person_id')
  FOR UPDATE OF a`;

const raiseVersion = `
  UPDATE agreement SET version = version + 1 WHERE programme_id = $1 AND id = $2 AND version = $3`;

const addEvent = `
  INSERT INTO agreement_event (programme_id, agreement_id, sequence, kind, occurred_on, by_organisation_id, payload)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

const addAudit = `
  INSERT INTO audit_entry (programme_id, id, person_id, organisation_id, capacity, operation, client_key, target,
    before_version, after_version, detail)
  VALUES ($1, $2, $3, $4, 'municipality', $5, $6, $7, $8, $9, $10)`;

const addClientKey = `
  INSERT INTO client_key (programme_id, organisation_id, key, operation, input_hash, outcome)
  VALUES ($1, $2, $3, $4, $5, $6)`;

export const statements = {
  stepInside,
  ...{ agreementPage, whatWaits },
  ...{ noticeFacts, raiseVersion, addEvent, addAudit, addClientKey },
};
