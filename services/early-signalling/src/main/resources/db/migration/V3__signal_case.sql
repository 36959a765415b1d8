-- The work on the signals of one address. There is none without the run that opened it.
CREATE TABLE signal_case (
    id                       uuid        PRIMARY KEY,
    matching_run_id          uuid        NOT NULL,
    municipality_id          uuid        NOT NULL,
    assigned_organisation_id uuid        NOT NULL,
    kind                     text        NOT NULL CHECK (kind IN ('single', 'multiple')),
    area                     text        NOT NULL CHECK (area IN (
        'bijlmer-centrum', 'bijlmer-oost', 'bijlmer-west', 'gaasperdam', 'driemond', 'weesp')),
    opened_at                timestamptz NOT NULL,
    attempts                 integer     NOT NULL CHECK (attempts >= 0),
    status                   text        NOT NULL CHECK (status IN ('open', 'linked', 'closed')),
    journey_id               uuid,
    end_result               text        CHECK (end_result IN (
        'advice-or-quick-fix', 'no-contact-possible', 'no-response-after-contact', 'already-known-in-debt-help',
        'other-running-trajectory', 'already-paid-or-arranged', 'deceased', 'handles-it-alone',
        'not-picked-up-other-reason', 'not-picked-up-repeat', 'not-picked-up-unjust', 'not-a-resident',
        'follow-up-help', 'follow-up-financial', 'follow-up-non-financial', 'referral-without-resident')),
    no_contact_reason        text        CHECK (no_contact_reason IN (
        'unsafe-to-contact', 'no-such-address', 'moved-to-unknown-address')),
    closed_at                timestamptz,
    version                  bigint      NOT NULL,
    FOREIGN KEY (matching_run_id, municipality_id) REFERENCES matching_run (id, municipality_id),
    UNIQUE (id, assigned_organisation_id, municipality_id),
    CHECK (status <> 'open' OR journey_id IS NULL),
    CHECK (status <> 'linked' OR journey_id IS NOT NULL),
    CHECK ((status = 'closed') = (end_result IS NOT NULL) AND (status = 'closed') = (closed_at IS NOT NULL)),
    CHECK (no_contact_reason IS NULL OR end_result = 'no-contact-possible')
);
CREATE INDEX signal_case_of_team ON signal_case (assigned_organisation_id, id);
CREATE INDEX signal_case_of_municipality ON signal_case (municipality_id, id);

REVOKE UPDATE, DELETE ON signal_case FROM ${app_role};
GRANT UPDATE (attempts, status, journey_id, end_result, no_contact_reason, closed_at, version)
    ON signal_case TO ${app_role};
ALTER TABLE signal_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE signal_case FORCE ROW LEVEL SECURITY;
CREATE POLICY municipality_opens ON signal_case FOR INSERT WITH CHECK (municipality_id = caller_organisation());
CREATE POLICY municipality_reads ON signal_case FOR SELECT USING (municipality_id = caller_organisation());
CREATE POLICY team_reads ON signal_case FOR SELECT USING (assigned_organisation_id = caller_organisation());
CREATE POLICY team_handles ON signal_case FOR UPDATE
    USING (assigned_organisation_id = caller_organisation())
    WITH CHECK (assigned_organisation_id = caller_organisation());
