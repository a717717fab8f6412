-- What happened stays: no role may change these tables, and neither may their owner by mistake.
CREATE FUNCTION landsby_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A change of % violates constraint "%"', TG_TABLE_NAME, TG_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER agreement_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON agreement_event
  FOR EACH STATEMENT EXECUTE FUNCTION landsby_refuse_change();
CREATE TRIGGER audit_entry_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION landsby_refuse_change();
CREATE TRIGGER client_key_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON client_key
  FOR EACH STATEMENT EXECUTE FUNCTION landsby_refuse_change();

-- Events of an agreement are numbered 1, 2, 3 …; two writers at once meet in the primary key.
CREATE FUNCTION landsby_event_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  last_sequence integer;
BEGIN
  SELECT max(sequence) INTO last_sequence FROM agreement_event e
    WHERE e.programme_id = NEW.programme_id AND e.agreement_id = NEW.agreement_id;
  IF NEW.sequence > coalesce(last_sequence, 0) + 1 THEN
    RAISE EXCEPTION 'Event % leaves a gap and violates constraint "agreement_event_follows"', NEW.sequence USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER agreement_event_follows BEFORE INSERT ON agreement_event
  FOR EACH ROW EXECUTE FUNCTION landsby_event_follows();
