-- The access log can be shown to be whole. A line waits from its own transaction until it is a link in the chain of the
-- organisation that looked; residents share the chain with the zero id. Nobody waits for the chain when writing a line.
CREATE TABLE access_to_seal (log_id uuid PRIMARY KEY);
CREATE FUNCTION line_awaits_seal() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO access_to_seal (log_id) VALUES (NEW.log_id); RETURN NULL; END $$;
CREATE TRIGGER processing_log_awaits_seal AFTER INSERT ON processing_log
    FOR EACH ROW EXECUTE FUNCTION line_awaits_seal();

CREATE TABLE access_chain (
    organisation_id uuid        NOT NULL,
    position        bigint      NOT NULL CHECK (position > 0),
    log_id          uuid        NOT NULL UNIQUE,
    previous        bytea       NOT NULL CHECK (octet_length(previous) = 32),
    hash            bytea       NOT NULL CHECK (octet_length(hash) = 32),
    sealed_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organisation_id, position)
);

-- The last link of every chain at a moment, signed.
CREATE TABLE access_root (
    number    bigint      PRIMARY KEY CHECK (number > 0),
    made_at   timestamptz NOT NULL,
    heads     jsonb       NOT NULL,
    previous  bytea       NOT NULL CHECK (octet_length(previous) = 32),
    hash      bytea       NOT NULL CHECK (octet_length(hash) = 32),
    signature bytea       NOT NULL CHECK (octet_length(signature) = 64)
);

REVOKE UPDATE, DELETE, TRUNCATE ON access_chain, access_root FROM ${app_role};
REVOKE UPDATE, TRUNCATE ON access_to_seal FROM ${app_role};
CREATE TRIGGER access_chain_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON access_chain
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER access_root_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON access_root
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE access_to_seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_to_seal FORCE ROW LEVEL SECURITY;
CREATE POLICY awaits_with_its_line ON access_to_seal FOR INSERT WITH CHECK (true);
CREATE POLICY awaits_sealer ON access_to_seal FOR SELECT USING (caller_is_platform());
CREATE POLICY is_sealed ON access_to_seal FOR DELETE USING (caller_is_platform());
ALTER TABLE access_chain ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_chain FORCE ROW LEVEL SECURITY;
CREATE POLICY chain_of_sealer ON access_chain USING (caller_is_platform()) WITH CHECK (caller_is_platform());
ALTER TABLE access_root ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_root FORCE ROW LEVEL SECURITY;
CREATE POLICY root_of_sealer ON access_root USING (caller_is_platform()) WITH CHECK (caller_is_platform());
CREATE POLICY log_of_sealer ON processing_log FOR SELECT USING (caller_is_platform());
CREATE POLICY user_of_sealer ON processing_user FOR SELECT USING (caller_is_platform());
