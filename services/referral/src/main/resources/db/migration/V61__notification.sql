-- What happened to which referral, for each organisation that is told: ids and a code, nothing about anybody. The order is
-- that of the transactions and not of the ids, because a reader that has passed a place must never miss what is
-- committed behind it: rows of transactions that may still run are not shown yet.
CREATE TABLE notification (
    organisation_id uuid        NOT NULL,
    transaction     xid8        NOT NULL DEFAULT pg_current_xact_id(),
    seq             bigint      GENERATED ALWAYS AS IDENTITY,
    id              uuid        NOT NULL UNIQUE,
    referral_id     uuid        NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    fact            text        NOT NULL CHECK (fact ~ '^[a-z][a-z-]{1,59}$'),
    occurred_at     timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, transaction, seq)
);

ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification FORCE ROW LEVEL SECURITY;
CREATE POLICY notification_seen_by_who_is_told ON notification FOR SELECT
    USING (organisation_id = caller_organisation() OR caller_is_platform());
CREATE POLICY notification_made_by_who_sees_the_referral ON notification FOR INSERT
    WITH CHECK (caller_is_platform() OR EXISTS (SELECT 1 FROM referral WHERE referral.id = referral_id));

REVOKE UPDATE, DELETE, TRUNCATE ON notification FROM ${app_role};
