-- A referral in its present state. The two parties see it; the target only after it was sent.
CREATE TABLE referral (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    journey_id      uuid        NOT NULL,
    requester_org   uuid        NOT NULL,
    target_org      uuid        NOT NULL CHECK (target_org <> requester_org),
    service_id      uuid,
    consent_id      uuid        NOT NULL,
    life_domain     text        NOT NULL CHECK (life_domain ~ '^[a-z][a-z-]{1,39}$'),
    area            text        NOT NULL CHECK (area ~ '^[a-z][a-z-]{1,39}$'),
    priority        text        NOT NULL CHECK (priority IN ('routine', 'urgent')),
    question        text        NOT NULL CHECK (length(question) BETWEEN 1 AND 2000),
    replaces        uuid        REFERENCES referral (id),
    requested_at    timestamptz,
    acknowledged_at timestamptz,
    status          text        NOT NULL,
    since           timestamptz NOT NULL,
    reason_code     text        CHECK (reason_code ~ '^[a-z][a-z-]{1,39}$'),
    reason_text     text        CHECK (length(reason_text) BETWEEN 1 AND 1000),
    outcome_code    text        CHECK (outcome_code ~ '^[a-z][a-z-]{1,39}$'),
    CONSTRAINT referral_status_known CHECK (status IN (
        'draft', 'requested', 'accepted', 'in-progress', 'on-hold', 'rejected', 'cancelled', 'completed', 'failed',
        'entered-in-error')),
    CONSTRAINT referral_reason_where_asked CHECK (
        (status IN ('rejected', 'cancelled', 'on-hold', 'failed')) = (reason_code IS NOT NULL)
        AND (reason_code IS NULL) = (reason_text IS NULL)),
    CONSTRAINT referral_outcome_where_asked CHECK ((status IN ('completed', 'failed')) = (outcome_code IS NOT NULL)),
    CONSTRAINT referral_sent_once CHECK (requested_at IS NOT NULL OR status IN ('draft', 'entered-in-error'))
);

-- The desks of both sides, newest first, with and without a status.
CREATE INDEX referral_inbox ON referral (target_org, id);
CREATE INDEX referral_inbox_by_status ON referral (target_org, status, id);
CREATE INDEX referral_outbox ON referral (requester_org, id);
CREATE INDEX referral_outbox_by_status ON referral (requester_org, status, id);

ALTER TABLE referral ENABLE ROW LEVEL SECURITY;
ALTER TABLE referral FORCE ROW LEVEL SECURITY;
CREATE POLICY referral_seen_by_its_parties ON referral FOR SELECT
    USING (requester_org = caller_organisation() OR (target_org = caller_organisation() AND status <> 'draft'));
CREATE POLICY referral_sent_by_its_requester ON referral FOR INSERT
    WITH CHECK (requester_org = caller_organisation());
CREATE POLICY referral_changed_by_its_parties ON referral FOR UPDATE
    USING (requester_org = caller_organisation() OR (target_org = caller_organisation() AND status <> 'draft'))
    WITH CHECK (requester_org = caller_organisation() OR (target_org = caller_organisation() AND status <> 'draft'));

-- Who, for whom and what stay as they were written; nothing is ever deleted by the service.
REVOKE UPDATE, DELETE, TRUNCATE ON referral FROM ${app_role};
GRANT UPDATE (version, requested_at, acknowledged_at, status, since, reason_code, reason_text, outcome_code)
    ON referral TO ${app_role};
