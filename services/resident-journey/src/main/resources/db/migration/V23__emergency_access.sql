-- Reading without consent because somebody is in danger: who, about whom, why. Each row is told to the privacy officer and
-- stands in the resident's timeline. The words of the explanation never leave this table but to the privacy officer.
CREATE TABLE emergency_access (
    emergency_access_id uuid        PRIMARY KEY,
    journey_id          uuid        NOT NULL,
    data_subject        text        NOT NULL CHECK (length(data_subject) BETWEEN 1 AND 100),
    organisation_id     uuid        NOT NULL,
    client              text        NOT NULL CHECK (length(client) <= 200),
    subject             text        NOT NULL CHECK (length(subject) <= 200),
    reason              text        NOT NULL
        CHECK (reason IN ('danger-to-resident', 'danger-to-child', 'danger-to-others')),
    explanation         text        NOT NULL CHECK (length(explanation) BETWEEN 20 AND 500),
    taken_at            timestamptz NOT NULL
);
CREATE INDEX emergency_access_of_journey ON emergency_access (journey_id);

-- The emergency that the running request is about, and whether it comes from a privacy officer.
CREATE FUNCTION caller_emergency() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('pact.emergency', true), '')::uuid $$;
CREATE FUNCTION caller_is_auditor() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(current_setting('pact.auditor', true) = 'on', false) AND caller_organisation() IS NOT NULL $$;

REVOKE UPDATE, DELETE, TRUNCATE ON emergency_access FROM ${app_role};
CREATE TRIGGER emergency_access_stays BEFORE UPDATE OR TRUNCATE ON emergency_access
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE emergency_access ENABLE ROW LEVEL SECURITY;
ALTER TABLE emergency_access FORCE ROW LEVEL SECURITY;
CREATE POLICY emergency_taken ON emergency_access FOR INSERT
    WITH CHECK (organisation_id = caller_organisation());
CREATE POLICY emergency_of_organisation ON emergency_access FOR SELECT
    USING (organisation_id = (SELECT caller_organisation()));
CREATE POLICY emergency_of_resident ON emergency_access FOR SELECT
    USING (journey_id = (SELECT linked_journey()));
CREATE POLICY emergency_of_privacy_officer ON emergency_access FOR SELECT
    USING ((SELECT caller_is_auditor()));

-- What an emergency opens (domain.decision.Decisions.emergency): for the request that wrote it down, of that resident.
CREATE POLICY entry_in_emergency ON timeline_entry FOR SELECT
    USING (journey_id IS NOT NULL AND NOT in_error
        AND origin_of(fact, open_to_consent, codes) NOT IN ('early-signalling', 'own-say')
        AND EXISTS (SELECT 1 FROM emergency_access a
                    WHERE a.emergency_access_id = (SELECT caller_emergency())
                      AND a.journey_id = timeline_entry.journey_id
                      AND a.organisation_id = (SELECT caller_organisation())));
CREATE POLICY entry_of_emergency ON timeline_entry FOR INSERT
    WITH CHECK (fact = 'emergency-access-taken' AND aggregate_id = caller_emergency()
        AND by_organisation = caller_organisation());
