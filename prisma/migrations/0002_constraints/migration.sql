-- An id is a readable key or a random one; a dot separates ids in global ids, so no id has one.
CREATE FUNCTION landsby_is_key(value text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN value ~ '^[A-Za-z0-9][A-Za-z0-9_-]{0,199}$';

ALTER TABLE organisation
  ADD CONSTRAINT organisation_id_is_key CHECK (landsby_is_key(id)),
  ADD CONSTRAINT organisation_kind_known CHECK (kind IN ('municipality', 'cityDistrict', 'voluntaryOrganisation', 'studyAssociation', 'foundation', 'region', 'nationalBody', 'programmeOffice')),
  ADD CONSTRAINT organisation_country_known CHECK (country IN ('DK', 'SE')),
  ADD CONSTRAINT organisation_name_said CHECK (name <> ''),
  ADD CONSTRAINT organisation_official_number_said CHECK (official_number <> ''),
  ALTER COLUMN aliases SET NOT NULL;

ALTER TABLE person
  ADD CONSTRAINT person_id_is_key CHECK (landsby_is_key(id)),
  ADD CONSTRAINT person_name_said CHECK (name <> ''),
  ADD CONSTRAINT person_locale_known CHECK (locale IN ('da', 'sv', 'en'));

ALTER TABLE identity
  ADD CONSTRAINT identity_issuer_said CHECK (issuer <> ''),
  ADD CONSTRAINT identity_subject_said CHECK (subject <> '');

ALTER TABLE session
  ADD CONSTRAINT session_token_hash_is_sha256 CHECK (octet_length(token_hash) = 32),
  ADD CONSTRAINT session_ends_after_start CHECK (expires_at > created_at),
  ADD CONSTRAINT session_twelve_hours_at_most CHECK (expires_at <= created_at + interval '12 hours 1 minute');

ALTER TABLE sign_in_attempt
  ADD CONSTRAINT sign_in_attempt_state_hash_is_sha256 CHECK (octet_length(state_hash) = 32),
  ADD CONSTRAINT sign_in_attempt_code_verifier_said CHECK (code_verifier <> ''),
  ADD CONSTRAINT sign_in_attempt_nonce_said CHECK (nonce <> '');

ALTER TABLE programme
  ADD CONSTRAINT programme_id_is_key CHECK (landsby_is_key(id)),
  ADD CONSTRAINT programme_name_said CHECK (name <> ''),
  ADD CONSTRAINT programme_country_known CHECK (country IN ('DK', 'SE')),
  ADD CONSTRAINT programme_version_positive CHECK (version > 0),
  ALTER COLUMN aliases SET NOT NULL;

ALTER TABLE membership
  ADD CONSTRAINT membership_role_known CHECK (role IN ('secretariat', 'municipality', 'funder', 'collaborator'));

ALTER TABLE agreement
  ADD CONSTRAINT agreement_id_is_key CHECK (landsby_is_key(id)),
  ADD CONSTRAINT agreement_form_known CHECK (form IN ('bilateral', 'multiParty', 'iop', 'serviceCollaboration')),
  ADD CONSTRAINT agreement_kind_known CHECK (kind IN ('template', 'instance')),
  ADD CONSTRAINT agreement_template_has_no_template CHECK (kind = 'instance' OR template_id IS NULL),
  ADD CONSTRAINT agreement_is_not_its_template CHECK (template_id <> id),
  ADD CONSTRAINT agreement_title_in_english CHECK (jsonb_typeof(title) = 'object' AND jsonb_typeof(title -> 'en') IS NOT DISTINCT FROM 'string'),
  ADD CONSTRAINT agreement_language_known CHECK (language IN ('da', 'sv', 'en')),
  ADD CONSTRAINT agreement_days_finite CHECK (isfinite(document_date) AND isfinite(revision_date) AND isfinite(records_since) AND isfinite(concluded_on)),
  ADD CONSTRAINT agreement_concluded_on_only_if_concluded CHECK (is_concluded OR concluded_on IS NULL),
  ADD CONSTRAINT agreement_open_slots_listed CHECK (jsonb_typeof(open_slots) = 'array'),
  ADD CONSTRAINT agreement_audience_known CHECK (audience IN ('parties', 'programme')),
  ADD CONSTRAINT agreement_version_positive CHECK (version > 0);

ALTER TABLE agreement_party
  ADD CONSTRAINT agreement_party_key_is_key CHECK (landsby_is_key(key)),
  ADD CONSTRAINT agreement_party_side_known CHECK (side IN ('municipality', 'organisation')),
  ADD CONSTRAINT agreement_party_acting_through_said CHECK (acting_through <> ''),
  ADD CONSTRAINT agreement_party_position_counts CHECK (position >= 0);

ALTER TABLE clause
  ADD CONSTRAINT clause_id_is_key CHECK (landsby_is_key(id)),
  ADD CONSTRAINT clause_position_counts CHECK (position >= 0),
  ADD CONSTRAINT clause_printed_number_said CHECK (printed_number <> ''),
  ADD CONSTRAINT clause_family_said CHECK (family <> ''),
  ADD CONSTRAINT clause_parameters_named CHECK (jsonb_typeof(parameters) = 'object'),
  ADD CONSTRAINT clause_heading_in_english CHECK (jsonb_typeof(heading) = 'object' AND jsonb_typeof(heading -> 'en') IS NOT DISTINCT FROM 'string'),
  ADD CONSTRAINT clause_body_in_english CHECK (jsonb_typeof(body) = 'object' AND jsonb_typeof(body -> 'en') IS NOT DISTINCT FROM 'string'),
  ALTER COLUMN rule_ids SET NOT NULL;

ALTER TABLE agreement_event
  ADD CONSTRAINT agreement_event_sequence_positive CHECK (sequence > 0),
  ADD CONSTRAINT agreement_event_kind_said CHECK (kind <> ''),
  ADD CONSTRAINT agreement_event_day_finite CHECK (isfinite(occurred_on)),
  ADD CONSTRAINT agreement_event_payload_of_its_kind CHECK (payload ->> 'kind' IS NOT DISTINCT FROM kind);

ALTER TABLE audit_entry
  ADD CONSTRAINT audit_entry_id_is_key CHECK (landsby_is_key(id)),
  ADD CONSTRAINT audit_entry_capacity_known CHECK (capacity IN ('secretariat', 'municipality', 'funder', 'registrar')),
  ADD CONSTRAINT audit_entry_operation_said CHECK (operation <> ''),
  ADD CONSTRAINT audit_entry_client_key_said CHECK (client_key <> ''),
  ADD CONSTRAINT audit_entry_target_said CHECK (target <> ''),
  ADD CONSTRAINT audit_entry_versions_rise CHECK (after_version > before_version),
  ADD CONSTRAINT audit_entry_detail_named CHECK (jsonb_typeof(detail) = 'object');

ALTER TABLE client_key
  ADD CONSTRAINT client_key_key_said CHECK (key <> '' AND length(key) <= 200),
  ADD CONSTRAINT client_key_operation_said CHECK (operation <> ''),
  ADD CONSTRAINT client_key_input_hash_said CHECK (input_hash <> '');

-- A party is a member of the programme; asked under the writer's own view, so a stranger and nobody are refused alike.
CREATE FUNCTION landsby_party_is_member() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.organisation_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM membership m WHERE m.programme_id = NEW.programme_id AND m.organisation_id = NEW.organisation_id
  ) THEN
    RAISE EXCEPTION 'A party that is no member of the programme violates constraint "agreement_party_is_member"' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER agreement_party_is_member BEFORE INSERT OR UPDATE ON agreement_party
  FOR EACH ROW EXECUTE FUNCTION landsby_party_is_member();
