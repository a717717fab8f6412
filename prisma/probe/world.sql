-- Two programmes that must not know of each other, each with a secretariat, two municipalities, a funder and a helper;
-- one organisation that is a municipality in the first and the secretariat of the second.
INSERT INTO programme (id, name, aliases, country)
SELECT p, p, '{}'::text[], 'DK' FROM unnest('{alpha,beta}'::text[]) p;

INSERT INTO organisation (id, kind, country, name, aliases)
SELECT p || '-' || o, 'municipality', 'DK', o, '{}'::text[] FROM unnest('{alpha,beta}'::text[]) p, unnest('{office,town,neighbour,fund,helper}'::text[]) o
UNION ALL SELECT 'both', 'municipality', 'DK', 'both', '{}'::text[]
UNION ALL SELECT 'nowhere', 'municipality', 'DK', 'nowhere', '{}'::text[];

INSERT INTO membership (programme_id, organisation_id, role)
SELECT p, p || '-' || m.o, m.role FROM unnest('{alpha,beta}'::text[]) p,
  (VALUES ('office', 'secretariat'), ('town', 'municipality'), ('neighbour', 'municipality'), ('fund', 'funder'), ('helper', 'collaborator')) m (o, role)
UNION ALL VALUES ('alpha', 'both', 'municipality'), ('beta', 'both', 'secretariat');

INSERT INTO person (id, organisation_id, name)
SELECT id || '-person', id, id FROM organisation UNION ALL SELECT id || '-colleague', id, id FROM organisation;
INSERT INTO identity (issuer, subject, person_id) SELECT 'issuer', id, id FROM person;
INSERT INTO session (token_hash, person_id, expires_at) SELECT sha256(id::bytea), id, now() + interval '1 hour' FROM person;
INSERT INTO sign_in_attempt (state_hash, code_verifier, nonce, return_to, expires_at)
SELECT sha256(p::bytea), 'verifier', 'nonce', '/', now() + interval '1 hour' FROM unnest('{one,two}'::text[]) p;

INSERT INTO agreement (programme_id, id, form, kind, title, language, is_concluded, open_slots, audience)
SELECT p, a.id, 'bilateral', a.kind, '{"en": "title"}'::jsonb, 'da', false, '[]'::jsonb, a.audience FROM unnest('{alpha,beta}'::text[]) p,
  (VALUES ('of-town', 'instance', 'parties'), ('of-neighbour', 'instance', 'parties'), ('of-both', 'instance', 'parties'), ('template', 'template', 'programme')) a (id, kind, audience);

INSERT INTO agreement_party (programme_id, agreement_id, key, organisation_id, side, position)
SELECT p, a.id, a.key, p || '-' || a.o, 'municipality', a.position FROM unnest('{alpha,beta}'::text[]) p,
  (VALUES ('of-town', 'town', 'town', 0), ('of-town', 'office', 'office', 1), ('of-neighbour', 'neighbour', 'neighbour', 0), ('of-both', 'office', 'office', 0), ('template', 'office', 'office', 0)) a (id, key, o, position)
UNION ALL SELECT p, a, 'place', NULL, 'municipality', 9 FROM unnest('{alpha,beta}'::text[]) p, unnest('{of-town,of-neighbour,of-both,template}'::text[]) a
UNION ALL SELECT 'alpha', 'of-both', 'both', 'both', 'municipality', 1;

INSERT INTO clause (programme_id, agreement_id, id, position, family, parameters, rule_ids, heading, body)
SELECT programme_id, id, 'clause', 0, 'term', '{}'::jsonb, '{}'::text[], '{"en": "heading"}'::jsonb, '{"en": "body"}'::jsonb FROM agreement;

INSERT INTO agreement_event (programme_id, agreement_id, sequence, kind, occurred_on, by_organisation_id, payload)
SELECT DISTINCT ON (p.programme_id, p.agreement_id) p.programme_id, p.agreement_id, 1, 'noticeGiven', '2026-01-01'::date, p.organisation_id, '{"kind": "noticeGiven"}'::jsonb
FROM agreement_party p WHERE p.organisation_id IS NOT NULL ORDER BY p.programme_id, p.agreement_id, p.position;

-- Honest entries, one under a colleague's name and one from a standpoint the organisation does not have.
INSERT INTO audit_entry (programme_id, id, person_id, organisation_id, capacity, operation, client_key, target, detail)
SELECT m.programme_id, m.organisation_id || '-' || m.role || '-' || who, m.organisation_id || '-' || who, m.organisation_id, m.role, 'giveNotice', 'key', 'target', '{}'::jsonb
FROM membership m, unnest('{person,colleague}'::text[]) who WHERE m.role IN ('secretariat', 'municipality')
UNION ALL SELECT m.programme_id, m.organisation_id || '-pretends', m.organisation_id || '-person', m.organisation_id,
  CASE m.role WHEN 'secretariat' THEN 'municipality' ELSE 'secretariat' END, 'giveNotice', 'key', 'target', '{}'::jsonb
FROM membership m WHERE m.role IN ('secretariat', 'municipality');

INSERT INTO client_key (programme_id, organisation_id, key, operation, input_hash, outcome)
SELECT DISTINCT programme_id, organisation_id, 'key', 'giveNotice', 'hash', '{}'::jsonb FROM membership;

-- Says how the database receives a row, and takes it back.
CREATE SCHEMA probe;
GRANT USAGE ON SCHEMA probe TO PUBLIC;
CREATE FUNCTION probe.insert_one(target text, candidate jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO public.%I SELECT * FROM jsonb_populate_record(NULL::public.%I, $1)', target, target) USING candidate;
  RAISE EXCEPTION 'taken back' USING ERRCODE = 'PR0BE';
EXCEPTION WHEN OTHERS THEN
  RETURN SQLSTATE;
END $$;
