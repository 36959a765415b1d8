-- Every change of status that was made: only added to, and seen by whoever sees the referral.
CREATE TABLE status_change (
    id           uuid        PRIMARY KEY,
    referral_id  uuid        NOT NULL REFERENCES referral (id),
    from_status  text        NOT NULL,
    to_status    text        NOT NULL,
    by_org       uuid        NOT NULL,
    account      text        NOT NULL CHECK (length(account) BETWEEN 1 AND 255),
    reason_code  text        CHECK (reason_code ~ '^[a-z][a-z-]{1,39}$'),
    reason_text  text        CHECK (length(reason_text) BETWEEN 1 AND 1000),
    outcome_code text        CHECK (outcome_code ~ '^[a-z][a-z-]{1,39}$'),
    changed_at   timestamptz NOT NULL
);
CREATE INDEX status_change_of_referral ON status_change (referral_id, id);

ALTER TABLE status_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE status_change FORCE ROW LEVEL SECURITY;
CREATE POLICY status_change_seen_with_its_referral ON status_change FOR SELECT
    USING (EXISTS (SELECT 1 FROM referral WHERE referral.id = referral_id));
CREATE POLICY status_change_added_by_who_acts ON status_change FOR INSERT
    WITH CHECK (by_org = caller_organisation() AND EXISTS (SELECT 1 FROM referral WHERE referral.id = referral_id));

REVOKE UPDATE, DELETE, TRUNCATE ON status_change FROM ${app_role};
