-- By which the same person is found at several organisations: keyed hashes (HMAC-SHA-256) of what the person tells. A
-- row says neither who the person is nor which organisation put it there; the key is not in the database.
CREATE TABLE identity_index (
    digest     bytea NOT NULL CHECK (octet_length(digest) = 32),
    journey_id uuid  NOT NULL,
    matched_on text  NOT NULL CHECK (matched_on IN (
        'name-and-birth-date', 'birth-date-and-address', 'name-and-address')),
    PRIMARY KEY (digest, journey_id)
);

-- Shared on purpose, yet only within a transaction that runs for an active member.
ALTER TABLE identity_index ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_index FORCE ROW LEVEL SECURITY;
CREATE POLICY member_finds ON identity_index FOR SELECT USING (caller_organisation() IS NOT NULL);
CREATE POLICY member_adds ON identity_index FOR INSERT WITH CHECK (caller_organisation() IS NOT NULL);
REVOKE UPDATE, DELETE ON identity_index FROM ${app_role};
