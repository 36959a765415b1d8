-- Which signals are in which case. The key keeps a signal out of a second one, whatever two runs do at once.
CREATE TABLE signal_case_signal (
    signal_id                uuid PRIMARY KEY REFERENCES signal,
    signal_case_id           uuid NOT NULL,
    assigned_organisation_id uuid NOT NULL,
    municipality_id          uuid NOT NULL,
    FOREIGN KEY (signal_case_id, assigned_organisation_id, municipality_id)
        REFERENCES signal_case (id, assigned_organisation_id, municipality_id)
);
CREATE INDEX signal_case_signal_case ON signal_case_signal (signal_case_id);

REVOKE UPDATE, DELETE ON signal_case_signal FROM ${app_role};
ALTER TABLE signal_case_signal ENABLE ROW LEVEL SECURITY;
ALTER TABLE signal_case_signal FORCE ROW LEVEL SECURITY;
CREATE POLICY municipality_matches ON signal_case_signal FOR INSERT
    WITH CHECK (municipality_id = caller_organisation());
CREATE POLICY municipality_reads ON signal_case_signal FOR SELECT USING (municipality_id = caller_organisation());
CREATE POLICY team_reads ON signal_case_signal FOR SELECT USING (assigned_organisation_id = caller_organisation());

-- Through the case its team sees the signals, and says what became of them. Their senders see neither table.
CREATE POLICY team_reads ON signal FOR SELECT USING (EXISTS (
    SELECT 1 FROM signal_case_signal l
    WHERE l.signal_id = signal.id AND l.assigned_organisation_id = caller_organisation()));
CREATE POLICY team_settles ON signal FOR UPDATE
    USING (EXISTS (
        SELECT 1 FROM signal_case_signal l
        WHERE l.signal_id = signal.id AND l.assigned_organisation_id = caller_organisation()))
    WITH CHECK (EXISTS (
        SELECT 1 FROM signal_case_signal l
        WHERE l.signal_id = signal.id AND l.assigned_organisation_id = caller_organisation()));
