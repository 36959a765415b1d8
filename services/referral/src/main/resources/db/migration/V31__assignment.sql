-- Which worker of a side looks after a referral. Only that side knows: the other one never sees an account.
CREATE TABLE assignment (
    referral_id     uuid NOT NULL REFERENCES referral (id),
    organisation_id uuid NOT NULL,
    account         text NOT NULL CHECK (account ~ '^[A-Za-z0-9_-]{1,64}$'),
    PRIMARY KEY (referral_id, organisation_id)
);
CREATE INDEX assignment_of_account ON assignment (organisation_id, account, referral_id);

-- A worker who leaves: everything open goes to a colleague or back to the team, piece by piece until nothing is left.
CREATE TABLE hand_over (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        NOT NULL,
    from_account    text        NOT NULL CHECK (from_account ~ '^[A-Za-z0-9_-]{1,64}$'),
    to_account      text        CHECK (to_account ~ '^[A-Za-z0-9_-]{1,64}$' AND to_account <> from_account),
    by_account      text        NOT NULL CHECK (length(by_account) BETWEEN 1 AND 255),
    started_at      timestamptz NOT NULL,
    moved           bigint      NOT NULL DEFAULT 0 CHECK (moved >= 0),
    completed_at    timestamptz
);
CREATE INDEX hand_over_to_complete ON hand_over (id) WHERE completed_at IS NULL;

-- Every change of who looks after what, for ever.
CREATE TABLE assignment_change (
    id              uuid        PRIMARY KEY DEFAULT uuidv7(),
    referral_id     uuid        NOT NULL REFERENCES referral (id),
    organisation_id uuid        NOT NULL,
    from_account    text        CHECK (length(from_account) <= 64),
    to_account      text        CHECK (length(to_account) <= 64),
    by_account      text        NOT NULL CHECK (length(by_account) BETWEEN 1 AND 255),
    hand_over_id    uuid        REFERENCES hand_over (id),
    changed_at      timestamptz NOT NULL
);
CREATE INDEX assignment_change_of_referral ON assignment_change (referral_id, id);

ALTER TABLE assignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE assignment FORCE ROW LEVEL SECURITY;
CREATE POLICY assignment_of_ones_own_side ON assignment
    USING (organisation_id = caller_organisation() OR caller_is_platform())
    WITH CHECK ((organisation_id = caller_organisation() OR caller_is_platform())
                AND EXISTS (SELECT 1 FROM referral WHERE referral.id = referral_id));

ALTER TABLE hand_over ENABLE ROW LEVEL SECURITY;
ALTER TABLE hand_over FORCE ROW LEVEL SECURITY;
CREATE POLICY hand_over_of_ones_own ON hand_over
    USING (organisation_id = caller_organisation() OR caller_is_platform())
    WITH CHECK (organisation_id = caller_organisation() OR caller_is_platform());
REVOKE UPDATE, DELETE, TRUNCATE ON hand_over FROM ${app_role};
GRANT UPDATE (moved, completed_at) ON hand_over TO ${app_role};

ALTER TABLE assignment_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE assignment_change FORCE ROW LEVEL SECURITY;
CREATE POLICY assignment_change_seen_by_ones_own ON assignment_change FOR SELECT
    USING (organisation_id = caller_organisation() OR caller_is_platform());
CREATE POLICY assignment_change_added_by_who_acts ON assignment_change FOR INSERT
    WITH CHECK (organisation_id = caller_organisation() OR caller_is_platform());
REVOKE UPDATE, DELETE, TRUNCATE ON assignment_change FROM ${app_role};

-- What stands still, for whoever must act; small, because it holds only what is late.
CREATE INDEX referral_overdue ON referral (next_action_by, id) WHERE stalled;
