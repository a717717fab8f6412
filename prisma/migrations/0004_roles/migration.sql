-- One role per standpoint. Roles belong to the whole cluster: another database may have made them, or be making them now.
DO $$
DECLARE
  role_name text;
  login text := current_user;
  may_set text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
  grant_options text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN ' WITH INHERIT FALSE, SET TRUE' ELSE '' END;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['landsby_nobody', 'landsby_usher', 'landsby_gate', 'landsby_registrar', 'landsby_secretariat', 'landsby_municipality', 'landsby_funder'] LOOP
    FOR attempt IN 1..50 LOOP
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
          EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', role_name);
        END IF;
        IF NOT pg_has_role(login, role_name, may_set) THEN
          EXECUTE format('GRANT %I TO %I%s', role_name, login, grant_options);
        END IF;
        EXIT;
      EXCEPTION WHEN duplicate_object OR unique_violation OR internal_error THEN
        IF attempt = 50 THEN RAISE; END IF;
        PERFORM pg_sleep(0.02);
      END;
    END LOOP;
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO landsby_usher, landsby_gate, landsby_registrar, landsby_secretariat, landsby_municipality, landsby_funder;

-- The usher answers which programmes and agreements the viewer may enter. Policies ask it, since a policy cannot ask its own table.
GRANT SELECT ON membership, agreement_party TO landsby_usher;
GRANT CREATE ON SCHEMA public TO landsby_usher;
SET ROLE landsby_usher;

CREATE FUNCTION landsby_programmes(capacity text) RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT coalesce(array_agg(programme_id), '{}') FROM membership
    WHERE organisation_id = nullif(current_setting('landsby.organisation_id', true), '') AND role = capacity
  $$;

CREATE FUNCTION landsby_fellows(capacity text) RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT coalesce(array_agg(id), '{}') FROM (
      SELECT nullif(current_setting('landsby.organisation_id', true), '') AS id
      UNION
      SELECT organisation_id FROM membership WHERE programme_id = ANY (landsby_programmes(capacity))
    ) fellows
  $$;

CREATE FUNCTION landsby_own_agreements() RETURNS TABLE (programme_id text, agreement_id text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT p.programme_id, p.agreement_id FROM agreement_party p
    WHERE p.organisation_id = nullif(current_setting('landsby.organisation_id', true), '')
  $$;

REVOKE ALL ON FUNCTION landsby_programmes(text), landsby_fellows(text), landsby_own_agreements() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landsby_programmes(text), landsby_fellows(text) TO landsby_secretariat, landsby_municipality, landsby_funder;
GRANT EXECUTE ON FUNCTION landsby_own_agreements() TO landsby_municipality;

RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM landsby_usher;
