-- Each decision about a request to read a journey, permitted or denied, with its reasons: exactly one record, in the
-- transaction of the request, so that there is no answer without it. Whom a line of the access log has as its user is
-- found by the span.
CREATE TABLE decision_log (
    decision_id     uuid        PRIMARY KEY,
    trace_id        bytea       NOT NULL CHECK (octet_length(trace_id) = 16),
    span_id         bytea       NOT NULL CHECK (octet_length(span_id) = 8),
    decided_at      timestamptz NOT NULL,
    organisation_id uuid        NOT NULL,
    data_subject_id text        NOT NULL CHECK (length(data_subject_id) BETWEEN 1 AND 100),
    action          text        NOT NULL CHECK (action IN ('read', 'break-glass')),
    purpose         text        NOT NULL CHECK (purpose ~ '^[a-z][a-z-]{1,39}$'),
    outcome         text        NOT NULL CHECK (outcome IN ('permit', 'deny')),
    level           text        CHECK (level IN ('existence', 'status', 'detail')),
    reasons         text[]      NOT NULL CHECK (cardinality(reasons) > 0),
    articles        text[]      NOT NULL,
    lines           integer     NOT NULL CHECK (lines >= 0),
    CHECK ((outcome = 'permit') = (level IS NOT NULL) AND (outcome = 'permit') = (lines > 0))
);
CREATE INDEX decision_log_of_subject ON decision_log (data_subject_id, decision_id DESC);

REVOKE UPDATE, DELETE, TRUNCATE ON decision_log FROM ${app_role};
CREATE TRIGGER decision_log_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON decision_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An organisation writes in its own name; the resident it is about reads.
ALTER TABLE decision_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE decision_log FORCE ROW LEVEL SECURITY;
CREATE POLICY decision_written ON decision_log FOR INSERT
    WITH CHECK (organisation_id = caller_organisation());
CREATE POLICY decision_of_resident ON decision_log FOR SELECT
    USING (data_subject_id = (SELECT linked_data_subject()));
