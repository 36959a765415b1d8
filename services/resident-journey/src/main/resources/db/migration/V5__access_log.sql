-- Who did what with a resident's data: one line per data subject and request, in the transaction of the access itself,
-- so that without a line there is no answer. The columns follow Logboek Dataverwerkingen (Logius), which knows no user;
-- who it was stands apart.
CREATE TABLE processing_log (
    log_id                 uuid        PRIMARY KEY,
    trace_id               bytea       NOT NULL CHECK (octet_length(trace_id) = 16),
    span_id                bytea       NOT NULL CHECK (octet_length(span_id) = 8),
    parent_span_id         bytea       CHECK (octet_length(parent_span_id) = 8),
    name                   text        NOT NULL CHECK (name ~ '^[a-z-]{1,60}$'),
    start_time             timestamptz NOT NULL,
    end_time               timestamptz NOT NULL CHECK (end_time >= start_time),
    status_code            smallint    NOT NULL CHECK (status_code IN (0, 1, 2)),
    processing_activity_id text        NOT NULL CHECK (length(processing_activity_id) <= 200),
    data_subject_id        text        NOT NULL CHECK (length(data_subject_id) BETWEEN 1 AND 100),
    data_subject_id_type   text        NOT NULL,
    basis                  text[]      NOT NULL,
    life_domains           text[]      NOT NULL
);
CREATE INDEX processing_log_of_subject ON processing_log (data_subject_id, log_id DESC);

CREATE TABLE processing_user (
    log_id          uuid PRIMARY KEY REFERENCES processing_log,
    organisation_id uuid,
    client          text CHECK (length(client) <= 200),
    subject         text NOT NULL CHECK (length(subject) <= 200),
    CHECK ((organisation_id IS NULL) = (client IS NULL))
);

-- Append-only: not for the service, and not by an accident of the owner either.
REVOKE UPDATE, DELETE, TRUNCATE ON processing_log, processing_user FROM ${app_role};
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the access log is append-only' USING ERRCODE = 'insufficient_privilege'; END $$;
CREATE TRIGGER processing_log_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON processing_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER processing_user_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON processing_user
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Everyone writes, in the own name; only the resident it is about reads.
ALTER TABLE processing_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE processing_log FORCE ROW LEVEL SECURITY;
CREATE POLICY log_written ON processing_log FOR INSERT
    WITH CHECK (caller_organisation() IS NOT NULL OR data_subject_id = linked_data_subject());
CREATE POLICY log_of_resident ON processing_log FOR SELECT
    USING (data_subject_id = (SELECT linked_data_subject()));
ALTER TABLE processing_user ENABLE ROW LEVEL SECURITY;
ALTER TABLE processing_user FORCE ROW LEVEL SECURITY;
CREATE POLICY user_written ON processing_user FOR INSERT
    WITH CHECK (organisation_id = caller_organisation()
        OR (organisation_id IS NULL AND subject = caller_subject()::text));
CREATE POLICY user_of_resident ON processing_user FOR SELECT
    USING (EXISTS (SELECT 1 FROM processing_log l WHERE l.log_id = processing_user.log_id));
