-- Who had signals matched, when, why and with what result. A receipt: it never changes.
CREATE TABLE matching_run (
    id                       uuid        PRIMARY KEY,
    municipality_id          uuid        NOT NULL,
    started_by_subject       text        NOT NULL,
    started_by_client        text        NOT NULL,
    reason                   text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    period_from              date        NOT NULL,
    period_to                date        NOT NULL CHECK (period_from <= period_to),
    assigned_organisation_id uuid        NOT NULL,
    rules_version            text        NOT NULL,
    signal_count             integer     NOT NULL CHECK (signal_count >= matched_count),
    matched_count            integer     NOT NULL CHECK (matched_count >= case_count),
    case_count               integer     NOT NULL CHECK (case_count >= 0),
    started_at               timestamptz NOT NULL,
    UNIQUE (id, municipality_id)
);
CREATE INDEX matching_run_newest ON matching_run (municipality_id, id);

REVOKE UPDATE, DELETE ON matching_run FROM ${app_role};
ALTER TABLE matching_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE matching_run FORCE ROW LEVEL SECURITY;
CREATE POLICY municipality_starts ON matching_run FOR INSERT WITH CHECK (municipality_id = caller_organisation());
CREATE POLICY municipality_reads ON matching_run FOR SELECT USING (municipality_id = caller_organisation());
