-- What each side of a referral says, some months after the help began, of whether the service was the right place.
CREATE TABLE evaluation (
    referral_id uuid        NOT NULL REFERENCES referral (id),
    moment      text        NOT NULL CHECK (moment IN ('three-months', 'six-months', 'twelve-months')),
    side        text        NOT NULL CHECK (side IN ('requester', 'target')),
    fit         text        NOT NULL CHECK (fit IN ('fits', 'partly', 'does-not-fit')),
    by_org      uuid        NOT NULL,
    account     text        NOT NULL CHECK (length(account) BETWEEN 1 AND 255),
    said_at     timestamptz NOT NULL,
    PRIMARY KEY (referral_id, moment, side)
);

ALTER TABLE evaluation ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluation FORCE ROW LEVEL SECURITY;
CREATE POLICY evaluation_read_by_the_parties ON evaluation FOR SELECT
    USING (EXISTS (SELECT 1 FROM referral WHERE referral.id = referral_id
                                            AND caller_organisation() IN (requester_org, target_org)));
CREATE POLICY evaluation_said_by_who_speaks ON evaluation FOR INSERT
    WITH CHECK (by_org = caller_organisation()
        AND EXISTS (SELECT 1 FROM referral
                    WHERE referral.id = referral_id
                      AND CASE side WHEN 'requester' THEN requester_org ELSE target_org END = caller_organisation()));

REVOKE UPDATE, DELETE, TRUNCATE ON evaluation FROM ${app_role};

-- Where the help of a referral began.
CREATE INDEX status_change_began ON status_change (referral_id, changed_at)
    WHERE to_status IN ('in-progress', 'completed');
