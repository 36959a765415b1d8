-- The answers that were given under an Idempotency-Key; swept after a day.
CREATE TABLE idempotency_key (
    client       text        NOT NULL,
    key          text        NOT NULL CHECK (length(key) <= 100),
    request_hash bytea       NOT NULL,
    status       integer     NOT NULL,
    location     text,
    version      bigint,
    body         bytea       NOT NULL,
    created_at   timestamptz NOT NULL,
    owner        uuid        DEFAULT coalesce(caller_organisation(), caller_subject()),
    PRIMARY KEY (client, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);

-- Answers hold what was shown to their caller, so nobody else may read them.
ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;
CREATE POLICY own_answer ON idempotency_key
    USING (caller_is_platform() OR owner = coalesce(caller_organisation(), caller_subject()))
    WITH CHECK (caller_is_platform() OR owner = coalesce(caller_organisation(), caller_subject()));
