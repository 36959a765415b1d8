-- Who must act next and until when, with the deadlines behind it. No open referral is written without them.
ALTER TABLE referral
    ADD COLUMN next_action_by uuid,
    ADD COLUMN next_action    text CHECK (next_action IN (
        'send', 'acknowledge', 'decide', 'start', 'finish', 'resume')),
    ADD COLUMN due_at         timestamptz,
    ADD COLUMN sweep_at       timestamptz,
    ADD COLUMN stalled        boolean NOT NULL DEFAULT false,
    ADD COLUMN clocks         text CHECK (length(clocks) <= 8000 AND clocks IS JSON OBJECT);

-- Not checked for rows of before: their clocks start when they are next changed.
ALTER TABLE referral ADD CONSTRAINT referral_open_has_owner_and_clock CHECK (
    CASE WHEN status IN ('draft', 'requested', 'accepted', 'in-progress', 'on-hold')
        THEN num_nonnulls(next_action_by, next_action, due_at, clocks) = 4
        ELSE num_nonnulls(next_action_by, next_action, due_at, clocks, sweep_at) = 0 AND NOT stalled
    END) NOT VALID;

-- The sweep walks only clocks that still run and of which nobody was told, the longest overdue first.
CREATE INDEX referral_running_clock ON referral (sweep_at) WHERE sweep_at IS NOT NULL;

GRANT UPDATE (next_action_by, next_action, due_at, sweep_at, stalled, clocks) ON referral TO ${app_role};
CREATE POLICY referral_swept_by_the_service ON referral FOR SELECT USING (caller_is_platform());
CREATE POLICY referral_told_by_the_service ON referral FOR UPDATE
    USING (caller_is_platform()) WITH CHECK (caller_is_platform());

-- That a clock ran out, once for ever: whoever writes the row first tells it, the sweep or the change that came late.
CREATE TABLE referral_stall (
    referral_id uuid        NOT NULL REFERENCES referral (id),
    clock       text        NOT NULL CHECK (clock ~ '^[a-z][a-z-]{1,39}$'),
    started_at  timestamptz NOT NULL,
    due_at      timestamptz NOT NULL,
    PRIMARY KEY (referral_id, clock, started_at)
);
ALTER TABLE referral_stall ENABLE ROW LEVEL SECURITY;
ALTER TABLE referral_stall FORCE ROW LEVEL SECURITY;
CREATE POLICY referral_stall_seen_with_its_referral ON referral_stall FOR SELECT
    USING (EXISTS (SELECT 1 FROM referral WHERE referral.id = referral_id));
CREATE POLICY referral_stall_told_with_its_referral ON referral_stall FOR INSERT
    WITH CHECK (EXISTS (SELECT 1 FROM referral WHERE referral.id = referral_id));
REVOKE UPDATE, DELETE, TRUNCATE ON referral_stall FROM ${app_role};
