-- What residents asked to be done with their data. Seen by the account that asked, also after the link with the journey is
-- gone; journey_id is forgotten once it is done, and only a hash of it stays as proof.
CREATE TABLE rights_request (
    request_id   uuid        PRIMARY KEY,
    account_id   uuid        NOT NULL,
    journey_id   uuid,
    journey_hash bytea       NOT NULL CHECK (octet_length(journey_hash) = 32),
    kind         text        NOT NULL CHECK (kind IN ('erasure')),
    asked_at     timestamptz NOT NULL,
    due_on       date        NOT NULL,
    done_at      timestamptz,
    CHECK ((journey_id IS NULL) = (done_at IS NOT NULL))
);
CREATE UNIQUE INDEX rights_request_open ON rights_request (journey_id, kind) WHERE done_at IS NULL;
CREATE INDEX rights_request_page ON rights_request (account_id, request_id);

-- Each service says once that it is done, how many records went, and why others stayed.
CREATE TABLE rights_confirmation (
    request_id   uuid        NOT NULL REFERENCES rights_request,
    service      text        NOT NULL CHECK (service ~ '^[a-z][a-z-]{1,39}$'),
    erased       integer     NOT NULL CHECK (erased >= 0),
    kept         jsonb       NOT NULL CHECK (kept::text ~ '^\{("[a-z-]{1,40}": [0-9]{1,9}(, )?)*\}$'),
    confirmed_at timestamptz NOT NULL,
    PRIMARY KEY (request_id, service)
);

ALTER TABLE rights_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights_request FORCE ROW LEVEL SECURITY;
CREATE POLICY request_of_its_account ON rights_request FOR SELECT
    USING (account_id = caller_subject() OR caller_is_platform());
CREATE POLICY request_made ON rights_request FOR INSERT
    WITH CHECK (account_id = caller_subject() AND journey_id = linked_journey() AND done_at IS NULL);
CREATE POLICY request_done ON rights_request FOR UPDATE USING (caller_is_platform()) WITH CHECK (caller_is_platform());
REVOKE UPDATE, DELETE, TRUNCATE ON rights_request FROM ${app_role};
GRANT UPDATE (journey_id, done_at) ON rights_request TO ${app_role};

ALTER TABLE rights_confirmation ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights_confirmation FORCE ROW LEVEL SECURITY;
CREATE POLICY confirmation_seen_with_its_request ON rights_confirmation FOR SELECT
    USING (EXISTS (SELECT 1 FROM rights_request r WHERE r.request_id = rights_confirmation.request_id));
CREATE POLICY confirmation_told_by_events ON rights_confirmation FOR INSERT WITH CHECK (caller_is_platform());
REVOKE UPDATE, DELETE, TRUNCATE ON rights_confirmation FROM ${app_role};
