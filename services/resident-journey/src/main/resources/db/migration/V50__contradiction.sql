-- Resident and organisation say different things of a referral: noticed once, by whichever of the two came second.
CREATE TABLE contradiction (
    contradiction_id uuid        PRIMARY KEY,
    journey_id       uuid        NOT NULL,
    referral_id      uuid        NOT NULL UNIQUE,
    noticed_at       timestamptz NOT NULL
);
ALTER TABLE contradiction ENABLE ROW LEVEL SECURITY;
ALTER TABLE contradiction FORCE ROW LEVEL SECURITY;
CREATE POLICY contradiction_of_fold ON contradiction
    USING (caller_is_platform()) WITH CHECK (caller_is_platform());
CREATE POLICY contradiction_of_resident ON contradiction
    USING (journey_id = (SELECT linked_journey())) WITH CHECK (journey_id = (SELECT linked_journey()));
REVOKE UPDATE, DELETE, TRUNCATE ON contradiction FROM ${app_role};

-- When the resident speaks last, the line is added in the resident's own transaction.
CREATE POLICY entry_of_contradiction ON timeline_entry FOR INSERT
    WITH CHECK (fact = 'journey-contradicted' AND journey_id = linked_journey());
