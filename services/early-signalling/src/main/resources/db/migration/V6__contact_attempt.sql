-- Every try to reach the resident of a case; none is changed or taken back.
CREATE TABLE contact_attempt (
    id                       uuid        PRIMARY KEY,
    signal_case_id           uuid        NOT NULL,
    assigned_organisation_id uuid        NOT NULL,
    municipality_id          uuid        NOT NULL,
    contact_kind             text        NOT NULL CHECK (contact_kind IN (
        'administrative', 'appointment', 'letter', 'home-visit', 'card', 'mail', 'unknown', 'other', 'text-message',
        'phone')),
    daypart                  text        NOT NULL CHECK (daypart IN ('morning', 'afternoon', 'evening')),
    reached                  boolean     NOT NULL,
    attempted_at             timestamptz NOT NULL,
    FOREIGN KEY (signal_case_id, assigned_organisation_id, municipality_id)
        REFERENCES signal_case (id, assigned_organisation_id, municipality_id)
);
CREATE INDEX contact_attempt_of_case ON contact_attempt (signal_case_id, attempted_at);

REVOKE UPDATE, DELETE ON contact_attempt FROM ${app_role};
ALTER TABLE contact_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE contact_attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY team_records ON contact_attempt FOR INSERT
    WITH CHECK (assigned_organisation_id = caller_organisation());
CREATE POLICY team_reads ON contact_attempt FOR SELECT USING (assigned_organisation_id = caller_organisation());
CREATE POLICY municipality_reads ON contact_attempt FOR SELECT USING (municipality_id = caller_organisation());
