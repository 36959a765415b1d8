-- What a resident lets an organisation read: one life domain, until a day. The terms never change; a consent can only be
-- withdrawn.
CREATE TABLE consent (
    consent_id      uuid        PRIMARY KEY,
    journey_id      uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    life_domain     text        NOT NULL CHECK (life_domain ~ '^[a-z][a-z-]{1,39}$'),
    given_at        timestamptz NOT NULL,
    valid_until     date        NOT NULL,
    recorded_by     uuid,
    withdrawn_at    timestamptz CHECK (withdrawn_at >= given_at),
    version         bigint      NOT NULL,
    CHECK (valid_until >= (given_at AT TIME ZONE 'Europe/Amsterdam')::date)
);
CREATE INDEX consent_of_journey ON consent (journey_id, organisation_id, life_domain, given_at);

-- The consents that count now. For one receiver and life domain the last word of the resident decides: a later consent
-- takes the place of an earlier one, and a withdrawal ends whatever was given before it.
CREATE VIEW standing_consent WITH (security_invoker = true) AS
SELECT c.journey_id, c.organisation_id, c.life_domain
FROM consent c
WHERE c.withdrawn_at IS NULL
  AND c.valid_until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date
  AND NOT EXISTS (SELECT 1 FROM consent later
                  WHERE later.journey_id = c.journey_id AND later.organisation_id = c.organisation_id
                    AND later.life_domain = c.life_domain
                    AND (later.withdrawn_at >= c.given_at
                         OR (later.given_at, later.consent_id) > (c.given_at, c.consent_id)));

ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent FORCE ROW LEVEL SECURITY;
CREATE POLICY consent_seen ON consent FOR SELECT
    USING (organisation_id = (SELECT caller_organisation()) OR recorded_by = (SELECT caller_organisation())
        OR journey_id = (SELECT linked_journey()));
CREATE POLICY consent_given ON consent FOR INSERT
    WITH CHECK (withdrawn_at IS NULL
        AND (recorded_by = caller_organisation() OR (recorded_by IS NULL AND journey_id = linked_journey())));
CREATE POLICY consent_withdrawn ON consent FOR UPDATE
    USING (organisation_id = (SELECT caller_organisation()) OR recorded_by = (SELECT caller_organisation())
        OR journey_id = (SELECT linked_journey()))
    WITH CHECK (withdrawn_at IS NOT NULL);
REVOKE UPDATE, DELETE ON consent FROM ${app_role};
GRANT UPDATE (withdrawn_at, version) ON consent TO ${app_role};
