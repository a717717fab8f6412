/** The yardstick's data apart: what waits, computed ahead for one day and put in order, with nothing to keep it up to date. */
export const prepareYardstick = `
  CREATE SCHEMA yardstick;
  CREATE TABLE yardstick.waiting (programme_id text, place int, entry text, PRIMARY KEY (programme_id, place));
  CREATE TABLE yardstick.counted (programme_id text PRIMARY KEY, counts text, total int);`;

const signedIn = `session s JOIN person v ON v.id = s.person_id JOIN membership m ON m.organisation_id = v.organisation_id
  WHERE s.token_hash = $1 AND s.expires_at > now() AND s.last_seen_at > now() - interval '30 minutes'`;

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
  WHERE a.programme_id = $2 AND a.id = $3
    AND EXISTS (SELECT FROM ${signedIn} AND m.programme_id = a.programme_id AND m.role = 'secretariat')`;

/** The first page of entries that were computed ahead, and their counts. */
const whatWaits = `
  SELECT '{"counts":' || c.counts || ',"total":' || c.total || ',"entries":[' || (
      SELECT string_agg(entry, ',' ORDER BY place) FROM (
        SELECT place, entry FROM yardstick.waiting w WHERE w.programme_id = c.programme_id ORDER BY place LIMIT 50
      ) AS page) || ']}' AS answer
  FROM yardstick.counted c
  WHERE c.programme_id = $2
    AND EXISTS (SELECT FROM ${signedIn} AND m.programme_id = c.programme_id AND m.role = 'secretariat')`;

/** Who gives notice of what; locks the agreement and reckons the day of effect. */
const noticeFacts = `
  SELECT a.version, a.title::text AS title, p.key AS by, v.id AS person, v.organisation_id AS organisation,
    EXISTS (SELECT FROM client_key k
      WHERE k.programme_id = a.programme_id AND k.organisation_id = v.organisation_id AND k.key = $4) AS reused,
    (SELECT max(sequence) FROM agreement_event e WHERE e.programme_id = a.programme_id AND e.agreement_id = a.id) AS events,
    (SELECT kind FROM agreement_event e WHERE e.programme_id = a.programme_id AND e.agreement_id = a.id
      AND kind IN ('noticeGiven', 'noticeWithdrawn') ORDER BY sequence DESC LIMIT 1) AS standing,
    (SELECT (date_trunc('month', $5::date - 1 + make_interval(months => (c.parameters #>> '{notice,length,months}')::int))
        + interval '1 month')::date::text
      FROM clause c WHERE c.programme_id = a.programme_id AND c.agreement_id = a.id
      AND c.family = 'ordinaryTermination') AS effect,
    (SELECT json_agg(json_build_object('key', q.key, 'side', q.side, 'name', o.name) ORDER BY q.position)::text
      FROM agreement_party q JOIN organisation o ON o.id = q.organisation_id
      WHERE q.programme_id = a.programme_id AND q.agreement_id = a.id) AS parties
  FROM session s JOIN person v ON v.id = s.person_id
    JOIN agreement_party p ON p.organisation_id = v.organisation_id AND p.programme_id = $2 AND p.agreement_id = $3
    JOIN agreement a ON a.programme_id = p.programme_id AND a.id = p.agreement_id
  WHERE s.token_hash = $1 AND s.expires_at > now() AND s.last_seen_at > now() - interval '30 minutes'
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

export const statements = { agreementPage, whatWaits, noticeFacts, raiseVersion, addEvent, addAudit, addClientKey };
