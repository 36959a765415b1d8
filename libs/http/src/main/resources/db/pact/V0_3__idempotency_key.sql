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
    PRIMARY KEY (client, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
