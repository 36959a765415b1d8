-- What a sender knew and chose when it sent a referral: its own affair, and written once.
CREATE TABLE sending_check (
    referral_id     uuid        PRIMARY KEY REFERENCES referral (id),
    requester_org   uuid        NOT NULL,
    capacity        text        CHECK (capacity IN (
        'capacity', 'no-capacity', 'waitlist', 'additional-assessment-required', 'unknown')),
    capacity_as_of  timestamptz,
    override_reason text        CHECK (length(override_reason) BETWEEN 1 AND 1000),
    running         uuid[]      NOT NULL CHECK (cardinality(running) <= 10),
    CONSTRAINT sending_check_overrides_no_capacity CHECK ((capacity IS NOT DISTINCT FROM 'no-capacity')
        = (override_reason IS NOT NULL))
);

ALTER TABLE sending_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE sending_check FORCE ROW LEVEL SECURITY;
CREATE POLICY sending_check_read_by_its_sender ON sending_check FOR SELECT
    USING (requester_org = caller_organisation());
CREATE POLICY sending_check_written_by_its_sender ON sending_check FOR INSERT
    WITH CHECK (requester_org = caller_organisation()
        AND EXISTS (SELECT 1 FROM referral WHERE referral.id = referral_id
                                             AND referral.requester_org = caller_organisation()));

REVOKE UPDATE, DELETE, TRUNCATE ON sending_check FROM ${app_role};

-- What runs already for a resident in a life domain.
CREATE INDEX referral_running ON referral (journey_id, life_domain)
    WHERE status IN ('requested', 'accepted', 'in-progress', 'on-hold');
