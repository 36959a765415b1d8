-- The consents that count now, from the events of resident-journey, which owns them. A withdrawn one is gone.
CREATE TABLE consent (
    id              uuid PRIMARY KEY,
    journey_id      uuid NOT NULL,
    organisation_id uuid NOT NULL,
    life_domain     text NOT NULL CHECK (life_domain ~ '^[a-z][a-z-]{1,39}$'),
    valid_until     date
);
CREATE INDEX consent_of_journey ON consent (journey_id, organisation_id, life_domain);

-- A requester asks whether the organisation that it refers to has one, so the reader need not be the grantee.
ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent FORCE ROW LEVEL SECURITY;
CREATE POLICY consent_read ON consent FOR SELECT
    USING (caller_is_platform() OR caller_organisation() IS NOT NULL);
CREATE POLICY consent_told_by_events ON consent FOR INSERT WITH CHECK (caller_is_platform());
CREATE POLICY consent_corrected_by_events ON consent FOR UPDATE
    USING (caller_is_platform()) WITH CHECK (caller_is_platform());
CREATE POLICY consent_withdrawn_by_events ON consent FOR DELETE USING (caller_is_platform());
