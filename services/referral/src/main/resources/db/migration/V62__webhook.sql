-- Where an organisation wants to be told, and how far it has been. Its place moves on only after its system has taken a
-- notification, so nothing is lost when a process ends; a replay sets the place back. One replica at a time holds the
-- lease; whoever changes the row takes the lease away.
CREATE TABLE webhook (
    organisation_id uuid        PRIMARY KEY,
    url             text        NOT NULL CHECK (url ~ '^https://' AND length(url) <= 500),
    secret          bytea       NOT NULL CHECK (octet_length(secret) = 32),
    at_transaction  bigint      NOT NULL,
    at_seq          bigint      NOT NULL,
    failures        integer     NOT NULL DEFAULT 0 CHECK (failures >= 0),
    last_failure    text        CHECK (last_failure ~ '^[a-z][a-z-]{1,39}$'),
    failing_since   timestamptz,
    disabled_at     timestamptz,
    next_attempt_at timestamptz NOT NULL,
    lease           uuid,
    leased_until    timestamptz,
    CONSTRAINT webhook_failing_says_how CHECK ((failing_since IS NULL) = (last_failure IS NULL)),
    CONSTRAINT webhook_disabled_after_failing CHECK (disabled_at IS NULL OR failing_since IS NOT NULL)
);
CREATE INDEX webhook_due ON webhook (next_attempt_at) WHERE disabled_at IS NULL;

ALTER TABLE webhook ENABLE ROW LEVEL SECURITY;
ALTER TABLE webhook FORCE ROW LEVEL SECURITY;
CREATE POLICY webhook_of_its_organisation ON webhook
    USING (organisation_id = caller_organisation()) WITH CHECK (organisation_id = caller_organisation());
CREATE POLICY webhook_read_for_delivery ON webhook FOR SELECT USING (caller_is_platform());
CREATE POLICY webhook_moved_by_delivery ON webhook FOR UPDATE
    USING (caller_is_platform()) WITH CHECK (caller_is_platform());
