-- What a run did with each signal that it looked at, and why. Part of the receipt: it never changes.
CREATE TABLE matching_outcome (
    matching_run_id uuid NOT NULL,
    signal_id       uuid NOT NULL REFERENCES signal,
    municipality_id uuid NOT NULL,
    reason          text NOT NULL CHECK (reason IN (
        'shares-address', 'alone-at-address', 'already-in-case', 'repeat', 'unjust')),
    signal_case_id  uuid REFERENCES signal_case,
    PRIMARY KEY (matching_run_id, signal_id),
    FOREIGN KEY (matching_run_id, municipality_id) REFERENCES matching_run (id, municipality_id),
    CHECK ((reason IN ('shares-address', 'alone-at-address')) = (signal_case_id IS NOT NULL))
);

REVOKE UPDATE, DELETE ON matching_outcome FROM ${app_role};
ALTER TABLE matching_outcome ENABLE ROW LEVEL SECURITY;
ALTER TABLE matching_outcome FORCE ROW LEVEL SECURITY;
CREATE POLICY municipality_records ON matching_outcome FOR INSERT WITH CHECK (municipality_id = caller_organisation());
CREATE POLICY municipality_reads ON matching_outcome FOR SELECT USING (municipality_id = caller_organisation());
