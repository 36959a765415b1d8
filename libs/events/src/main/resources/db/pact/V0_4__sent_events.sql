-- Events that the broker has acknowledged, kept so that a reader can be rebuilt without relying on the topics. Only the
-- relay's leader adds rows, in the statement that takes them out of the outbox and while it holds the lease's row: so
-- whoever has read up to a position misses none below it.
CREATE TABLE outbox_sent (
    position          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id                uuid        NOT NULL,
    aggregatetype     text        NOT NULL,
    aggregateid       uuid        NOT NULL,
    aggregate_version bigint      NOT NULL,
    type              text        NOT NULL,
    msg_key           text        NOT NULL,
    payload           bytea       NOT NULL CHECK (octet_length(payload) <= 65536),
    created_at        timestamptz NOT NULL,
    sent_at           timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX outbox_sent_key ON outbox_sent (msg_key);
CREATE INDEX outbox_sent_age ON outbox_sent USING brin (sent_at);

-- No request of an organisation or a person reaches it; the relay only adds.
ALTER TABLE outbox_sent ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox_sent FORCE ROW LEVEL SECURITY;
CREATE POLICY sent_added ON outbox_sent FOR INSERT WITH CHECK (true);
CREATE POLICY sent_seen ON outbox_sent FOR SELECT USING (caller_is_platform());
CREATE POLICY sent_forgotten ON outbox_sent FOR DELETE USING (caller_is_platform());
REVOKE UPDATE, TRUNCATE ON outbox_sent FROM ${app_role};
