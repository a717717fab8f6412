-- Whoever joins an agreement is its party from then on, in the transaction that says so: no standpoint may enter parties itself.
DO $$
DECLARE
  login text := current_user;
  may_set text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
  grant_options text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN ' WITH INHERIT FALSE, SET TRUE' ELSE '' END;
BEGIN
  FOR attempt IN 1..50 LOOP
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'landsby_scribe') THEN
        CREATE ROLE landsby_scribe NOLOGIN NOINHERIT;
      END IF;
      IF NOT pg_has_role(login, 'landsby_scribe', may_set) THEN
        EXECUTE format('GRANT landsby_scribe TO %I%s', login, grant_options);
      END IF;
      EXIT;
    EXCEPTION WHEN duplicate_object OR unique_violation OR internal_error THEN
      IF attempt = 50 THEN RAISE; END IF;
      PERFORM pg_sleep(0.02);
    END;
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO landsby_scribe;
GRANT SELECT ON membership, agreement_party TO landsby_scribe;
GRANT INSERT ON agreement_party TO landsby_scribe;
CREATE POLICY scribe_select ON membership FOR SELECT TO landsby_scribe
  USING (true);
CREATE POLICY scribe_select ON agreement_party FOR SELECT TO landsby_scribe
  USING (true);
CREATE POLICY scribe_insert ON agreement_party FOR INSERT TO landsby_scribe
  WITH CHECK (organisation_id IS NOT NULL);

GRANT CREATE ON SCHEMA public TO landsby_scribe;
SET ROLE landsby_scribe;

CREATE FUNCTION landsby_enter_joined() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO agreement_party (programme_id, agreement_id, key, organisation_id, side, acting_through, position)
  SELECT NEW.programme_id, NEW.agreement_id, NEW.payload ->> 'party', NEW.payload ->> 'organisation', NEW.payload ->> 'side',
    NEW.payload ->> 'actingThrough', coalesce(max(p.position) + 1, 0)
  FROM agreement_party p WHERE p.programme_id = NEW.programme_id AND p.agreement_id = NEW.agreement_id
  ON CONFLICT DO NOTHING;
  IF NOT EXISTS (
    SELECT FROM agreement_party p WHERE p.programme_id = NEW.programme_id AND p.agreement_id = NEW.agreement_id
      AND p.key = NEW.payload ->> 'party' AND p.organisation_id = NEW.payload ->> 'organisation'
  ) THEN
    RAISE EXCEPTION 'Whoever joined is another party and violates constraint "agreement_event_joined_is_party"' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM landsby_scribe;
CREATE TRIGGER agreement_event_joined AFTER INSERT ON agreement_event
  FOR EACH ROW WHEN (NEW.kind = 'joined') EXECUTE FUNCTION landsby_enter_joined();

SET ROLE landsby_scribe;
REVOKE ALL ON FUNCTION landsby_enter_joined() FROM PUBLIC;
RESET ROLE;

-- Those who joined before.
SET ROLE landsby_registrar;
INSERT INTO agreement_party (programme_id, agreement_id, key, organisation_id, side, acting_through, position)
SELECT e.programme_id, e.agreement_id, e.payload ->> 'party', e.payload ->> 'organisation', e.payload ->> 'side',
  e.payload ->> 'actingThrough', e.sequence + (
    SELECT max(p.position) FROM agreement_party p WHERE p.programme_id = e.programme_id AND p.agreement_id = e.agreement_id)
FROM agreement_event e
WHERE e.kind = 'joined' AND EXISTS (
  SELECT FROM membership m WHERE m.programme_id = e.programme_id AND m.organisation_id = e.payload ->> 'organisation')
ON CONFLICT DO NOTHING;
RESET ROLE;
