-- Every table is closed to everybody, its owner included; each policy opens one table to one role for one command.
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
ALTER TABLE identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity FORCE ROW LEVEL SECURITY;
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
ALTER TABLE session FORCE ROW LEVEL SECURITY;
ALTER TABLE sign_in_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_in_attempt FORCE ROW LEVEL SECURITY;
ALTER TABLE programme ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme FORCE ROW LEVEL SECURITY;
ALTER TABLE membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE membership FORCE ROW LEVEL SECURITY;
ALTER TABLE agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement FORCE ROW LEVEL SECURITY;
ALTER TABLE agreement_party ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_party FORCE ROW LEVEL SECURITY;
ALTER TABLE clause ENABLE ROW LEVEL SECURITY;
ALTER TABLE clause FORCE ROW LEVEL SECURITY;
ALTER TABLE agreement_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_event FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
ALTER TABLE client_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE client_key FORCE ROW LEVEL SECURITY;

-- The usher reads who belongs where.
CREATE POLICY usher_select ON membership FOR SELECT TO landsby_usher
  USING (true);
CREATE POLICY usher_select ON agreement_party FOR SELECT TO landsby_usher
  USING (true);

-- The gate signs people in: who they are, which browser is theirs, which capacities they may choose from.
GRANT SELECT ON organisation, person, identity, membership TO landsby_gate;
GRANT SELECT, INSERT, DELETE ON session, sign_in_attempt TO landsby_gate;
GRANT UPDATE (last_seen_at, expires_at) ON session TO landsby_gate;
CREATE POLICY gate_select ON organisation FOR SELECT TO landsby_gate
  USING (true);
CREATE POLICY gate_select ON person FOR SELECT TO landsby_gate
  USING (true);
CREATE POLICY gate_select ON identity FOR SELECT TO landsby_gate
  USING (true);
CREATE POLICY gate_select ON membership FOR SELECT TO landsby_gate
  USING (true);
CREATE POLICY gate_select ON session FOR SELECT TO landsby_gate
  USING (true);
CREATE POLICY gate_insert ON session FOR INSERT TO landsby_gate
  WITH CHECK (true);
CREATE POLICY gate_delete ON session FOR DELETE TO landsby_gate
  USING (true);
CREATE POLICY gate_select ON sign_in_attempt FOR SELECT TO landsby_gate
  USING (true);
CREATE POLICY gate_insert ON sign_in_attempt FOR INSERT TO landsby_gate
  WITH CHECK (true);
CREATE POLICY gate_delete ON sign_in_attempt FOR DELETE TO landsby_gate
  USING (true);
CREATE POLICY gate_update ON session FOR UPDATE TO landsby_gate
  USING (true)
  WITH CHECK (true);

-- The registrar sets programmes up.
GRANT SELECT, INSERT ON organisation, person, identity, programme, membership, agreement, agreement_party, clause, agreement_event, audit_entry TO landsby_registrar;
CREATE POLICY registrar_select ON organisation FOR SELECT TO landsby_registrar
  USING (true);
CREATE POLICY registrar_insert ON organisation FOR INSERT TO landsby_registrar
  WITH CHECK (true);
CREATE POLICY registrar_select ON person FOR SELECT TO landsby_registrar
  USING (true);
CREATE POLICY registrar_insert ON person FOR INSERT TO landsby_registrar
  WITH CHECK (true);
CREATE POLICY registrar_select ON identity FOR SELECT TO landsby_registrar
  USING (true);
CREATE POLICY registrar_insert ON identity FOR INSERT TO landsby_registrar
  WITH CHECK (true);
CREATE POLICY registrar_select ON programme FOR SELECT TO landsby_registrar
  USING (true);
CREATE POLICY registrar_insert ON programme FOR INSERT TO landsby_registrar
  WITH CHECK (true);
CREATE POLICY registrar_select ON membership FOR SELECT TO landsby_registrar
  USING (true);
CREATE POLICY registrar_insert ON membership FOR INSERT TO landsby_registrar
  WITH CHECK (true);
CREATE POLICY registrar_select ON agreement FOR SELECT TO landsby_registrar
  USING (true);
CREATE POLICY registrar_insert ON agreement FOR INSERT TO landsby_registrar
  WITH CHECK (true);
CREATE POLICY registrar_select ON agreement_party FOR SELECT TO landsby_registrar
  USING (true);
CREATE POLICY registrar_insert ON agreement_party FOR INSERT TO landsby_registrar
  WITH CHECK (true);
CREATE POLICY registrar_select ON clause FOR SELECT TO landsby_registrar
  USING (true);
CREATE POLICY registrar_insert ON clause FOR INSERT TO landsby_registrar
  WITH CHECK (true);
CREATE POLICY registrar_select ON agreement_event FOR SELECT TO landsby_registrar
  USING (true);
CREATE POLICY registrar_insert ON agreement_event FOR INSERT TO landsby_registrar
  WITH CHECK (true);
CREATE POLICY registrar_select ON audit_entry FOR SELECT TO landsby_registrar
  USING (true);
CREATE POLICY registrar_insert ON audit_entry FOR INSERT TO landsby_registrar
  WITH CHECK (true);

-- The secretariat: everything of the programmes it runs.
GRANT SELECT ON organisation, person, programme, membership, agreement, agreement_party, clause, agreement_event, audit_entry, client_key TO landsby_secretariat;
GRANT INSERT ON agreement, agreement_party, clause, agreement_event, audit_entry, client_key TO landsby_secretariat;
GRANT UPDATE (version) ON programme, agreement TO landsby_secretariat;
CREATE POLICY secretariat_select ON organisation FOR SELECT TO landsby_secretariat
  USING (id = ANY ((SELECT landsby_fellows('secretariat'))::text[]));
CREATE POLICY secretariat_select ON person FOR SELECT TO landsby_secretariat
  USING (id = (SELECT nullif(current_setting('landsby.person_id', true), '')) AND organisation_id = (SELECT nullif(current_setting('landsby.organisation_id', true), '')));
CREATE POLICY secretariat_select ON programme FOR SELECT TO landsby_secretariat
  USING (id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_update ON programme FOR UPDATE TO landsby_secretariat
  USING (id = ANY ((SELECT landsby_programmes('secretariat'))::text[]))
  WITH CHECK (id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_select ON membership FOR SELECT TO landsby_secretariat
  USING (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_select ON agreement FOR SELECT TO landsby_secretariat
  USING (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_select ON agreement_party FOR SELECT TO landsby_secretariat
  USING (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_select ON clause FOR SELECT TO landsby_secretariat
  USING (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_select ON agreement_event FOR SELECT TO landsby_secretariat
  USING (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_insert ON agreement FOR INSERT TO landsby_secretariat
  WITH CHECK (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_insert ON agreement_party FOR INSERT TO landsby_secretariat
  WITH CHECK (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_insert ON clause FOR INSERT TO landsby_secretariat
  WITH CHECK (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_insert ON agreement_event FOR INSERT TO landsby_secretariat
  WITH CHECK (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_update ON agreement FOR UPDATE TO landsby_secretariat
  USING (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]))
  WITH CHECK (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_select ON audit_entry FOR SELECT TO landsby_secretariat
  USING (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]));
CREATE POLICY secretariat_insert ON audit_entry FOR INSERT TO landsby_secretariat
  WITH CHECK (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]) AND organisation_id = (SELECT nullif(current_setting('landsby.organisation_id', true), ''))
    AND person_id = (SELECT nullif(current_setting('landsby.person_id', true), '')) AND capacity = 'secretariat');
CREATE POLICY secretariat_select ON client_key FOR SELECT TO landsby_secretariat
  USING (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]) AND organisation_id = (SELECT nullif(current_setting('landsby.organisation_id', true), '')));
CREATE POLICY secretariat_insert ON client_key FOR INSERT TO landsby_secretariat
  WITH CHECK (programme_id = ANY ((SELECT landsby_programmes('secretariat'))::text[]) AND organisation_id = (SELECT nullif(current_setting('landsby.organisation_id', true), '')));

-- A municipality: its own agreements, what its programmes share, its own trail.
GRANT SELECT ON organisation, person, programme, membership, agreement, agreement_party, clause, agreement_event, audit_entry, client_key TO landsby_municipality;
GRANT INSERT ON agreement_event, audit_entry, client_key TO landsby_municipality;
GRANT UPDATE (version) ON agreement TO landsby_municipality;
CREATE POLICY municipality_select ON organisation FOR SELECT TO landsby_municipality
  USING (id = ANY ((SELECT landsby_fellows('municipality'))::text[]));
CREATE POLICY municipality_select ON person FOR SELECT TO landsby_municipality
  USING (id = (SELECT nullif(current_setting('landsby.person_id', true), '')) AND organisation_id = (SELECT nullif(current_setting('landsby.organisation_id', true), '')));
CREATE POLICY municipality_select ON programme FOR SELECT TO landsby_municipality
  USING (id = ANY ((SELECT landsby_programmes('municipality'))::text[]));
CREATE POLICY municipality_select ON membership FOR SELECT TO landsby_municipality
  USING (programme_id = ANY ((SELECT landsby_programmes('municipality'))::text[]));
CREATE POLICY municipality_select ON agreement FOR SELECT TO landsby_municipality
  USING (programme_id = ANY ((SELECT landsby_programmes('municipality'))::text[]) AND (audience = 'programme' OR (programme_id, id) IN (SELECT programme_id, agreement_id FROM landsby_own_agreements())));
CREATE POLICY municipality_select ON agreement_party FOR SELECT TO landsby_municipality
  USING (programme_id = ANY ((SELECT landsby_programmes('municipality'))::text[]) AND EXISTS (
    SELECT FROM agreement a WHERE a.programme_id = agreement_party.programme_id AND a.id = agreement_party.agreement_id));
CREATE POLICY municipality_select ON clause FOR SELECT TO landsby_municipality
  USING (programme_id = ANY ((SELECT landsby_programmes('municipality'))::text[]) AND EXISTS (
    SELECT FROM agreement a WHERE a.programme_id = clause.programme_id AND a.id = clause.agreement_id));
CREATE POLICY municipality_select ON agreement_event FOR SELECT TO landsby_municipality
  USING (programme_id = ANY ((SELECT landsby_programmes('municipality'))::text[]) AND (programme_id, agreement_id) IN (SELECT programme_id, agreement_id FROM landsby_own_agreements()));
CREATE POLICY municipality_insert ON agreement_event FOR INSERT TO landsby_municipality
  WITH CHECK (programme_id = ANY ((SELECT landsby_programmes('municipality'))::text[]) AND (programme_id, agreement_id) IN (SELECT programme_id, agreement_id FROM landsby_own_agreements())
    AND by_organisation_id = (SELECT nullif(current_setting('landsby.organisation_id', true), '')));
CREATE POLICY municipality_update ON agreement FOR UPDATE TO landsby_municipality
  USING (programme_id = ANY ((SELECT landsby_programmes('municipality'))::text[]) AND (programme_id, id) IN (SELECT programme_id, agreement_id FROM landsby_own_agreements()))
  WITH CHECK (programme_id = ANY ((SELECT landsby_programmes('municipality'))::text[]) AND (programme_id, id) IN (SELECT programme_id, agreement_id FROM landsby_own_agreements()));
CREATE POLICY municipality_select ON audit_entry FOR SELECT TO landsby_municipality
  USING (programme_id = ANY ((SELECT landsby_programmes('municipality'))::text[]) AND organisation_id = (SELECT nullif(current_setting('landsby.organisation_id', true), '')));
CREATE POLICY municipality_insert ON audit_entry FOR INSERT TO landsby_municipality
  WITH CHECK (programme_id = ANY ((SELECT landsby_programmes('municipality'))::text[]) AND organisation_id = (SELECT nullif(current_setting('landsby.organisation_id', true), ''))
    AND person_id = (SELECT nullif(current_setting('landsby.person_id', true), '')) AND capacity = 'municipality');
CREATE POLICY municipality_select ON client_key FOR SELECT TO landsby_municipality
  USING (programme_id = ANY ((SELECT landsby_programmes('municipality'))::text[]) AND organisation_id = (SELECT nullif(current_setting('landsby.organisation_id', true), '')));
CREATE POLICY municipality_insert ON client_key FOR INSERT TO landsby_municipality
  WITH CHECK (programme_id = ANY ((SELECT landsby_programmes('municipality'))::text[]) AND organisation_id = (SELECT nullif(current_setting('landsby.organisation_id', true), '')));

-- A funder: what reporting needs, and no writing.
GRANT SELECT ON organisation, person, programme, membership, agreement, agreement_party, clause, agreement_event TO landsby_funder;
CREATE POLICY funder_select ON organisation FOR SELECT TO landsby_funder
  USING (id = ANY ((SELECT landsby_fellows('funder'))::text[]));
CREATE POLICY funder_select ON person FOR SELECT TO landsby_funder
  USING (id = (SELECT nullif(current_setting('landsby.person_id', true), '')) AND organisation_id = (SELECT nullif(current_setting('landsby.organisation_id', true), '')));
CREATE POLICY funder_select ON programme FOR SELECT TO landsby_funder
  USING (id = ANY ((SELECT landsby_programmes('funder'))::text[]));
CREATE POLICY funder_select ON membership FOR SELECT TO landsby_funder
  USING (programme_id = ANY ((SELECT landsby_programmes('funder'))::text[]));
CREATE POLICY funder_select ON agreement FOR SELECT TO landsby_funder
  USING (programme_id = ANY ((SELECT landsby_programmes('funder'))::text[]));
CREATE POLICY funder_select ON agreement_party FOR SELECT TO landsby_funder
  USING (programme_id = ANY ((SELECT landsby_programmes('funder'))::text[]));
CREATE POLICY funder_select ON clause FOR SELECT TO landsby_funder
  USING (programme_id = ANY ((SELECT landsby_programmes('funder'))::text[]));
CREATE POLICY funder_select ON agreement_event FOR SELECT TO landsby_funder
  USING (programme_id = ANY ((SELECT landsby_programmes('funder'))::text[]));
