-- Which account is which resident, and the one-time codes that make the link. Of a code only its hash is kept: whoever
-- reads this table cannot become anybody.
CREATE TABLE invitation (
    invitation_id   uuid        PRIMARY KEY,
    journey_id      uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    data_subject    text        NOT NULL CHECK (length(data_subject) BETWEEN 1 AND 100),
    code_hash       bytea       NOT NULL UNIQUE CHECK (octet_length(code_hash) = 32),
    made_at         timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL CHECK (expires_at > made_at),
    redeemed_at     timestamptz,
    redeemed_by     uuid,
    CHECK ((redeemed_at IS NULL) = (redeemed_by IS NULL))
);

-- An account is a hash of issuer and subject, never their names; data_subject is the pseudonym in the access log.
CREATE TABLE journey_link (
    account_id    uuid        PRIMARY KEY,
    journey_id    uuid        NOT NULL UNIQUE,
    data_subject  text        NOT NULL UNIQUE,
    invitation_id uuid        NOT NULL UNIQUE REFERENCES invitation,
    linked_at     timestamptz NOT NULL
);

-- How often an account tried a code that is none.
CREATE TABLE link_attempt (
    account_id uuid        PRIMARY KEY,
    failures   integer     NOT NULL CHECK (failures >= 0),
    since      timestamptz NOT NULL
);

-- The code that the running request presented, as its hash: the key to one invitation and to no other.
CREATE FUNCTION presented_code() RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT decode(nullif(current_setting('pact.presented_code', true), ''), 'hex') $$;

-- The journey and the pseudonym of the resident who calls; nothing for everybody else.
CREATE FUNCTION linked_journey() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT journey_id FROM journey_link WHERE account_id = caller_subject() $$;
CREATE FUNCTION linked_data_subject() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT data_subject FROM journey_link WHERE account_id = caller_subject() $$;

ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY invitation_of_its_organisation ON invitation FOR SELECT
    USING (organisation_id = caller_organisation());
CREATE POLICY invitation_of_its_code ON invitation FOR SELECT
    USING (caller_subject() IS NOT NULL AND code_hash = presented_code());
CREATE POLICY invitation_made ON invitation FOR INSERT
    WITH CHECK (organisation_id = caller_organisation() AND redeemed_at IS NULL);
CREATE POLICY invitation_redeemed ON invitation FOR UPDATE
    USING (caller_subject() IS NOT NULL AND code_hash = presented_code() AND redeemed_at IS NULL)
    WITH CHECK (redeemed_by = caller_subject());
REVOKE UPDATE, DELETE ON invitation FROM ${app_role};
GRANT UPDATE (redeemed_at, redeemed_by) ON invitation TO ${app_role};

ALTER TABLE journey_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE journey_link FORCE ROW LEVEL SECURITY;
CREATE POLICY link_of_its_account ON journey_link FOR SELECT
    USING (account_id = caller_subject());
CREATE POLICY link_by_invitation ON journey_link FOR INSERT
    WITH CHECK (account_id = caller_subject()
        AND EXISTS (SELECT 1 FROM invitation i
                    WHERE i.invitation_id = journey_link.invitation_id AND i.journey_id = journey_link.journey_id
                      AND i.data_subject = journey_link.data_subject
                      AND i.code_hash = presented_code() AND i.redeemed_at IS NULL));
CREATE POLICY link_ended ON journey_link FOR DELETE
    USING (account_id = caller_subject());
REVOKE UPDATE ON journey_link FROM ${app_role};

ALTER TABLE link_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE link_attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY attempt_of_its_account ON link_attempt
    USING (account_id = caller_subject()) WITH CHECK (account_id = caller_subject());
REVOKE DELETE ON link_attempt FROM ${app_role};
