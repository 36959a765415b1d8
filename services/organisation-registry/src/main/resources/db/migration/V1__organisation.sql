-- Which organisation keeps the registry; one row, written when the service starts.
CREATE TABLE steward (
    only_row        boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    organisation_id uuid    NOT NULL
);
CREATE FUNCTION caller_is_steward() RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT EXISTS (SELECT 1 FROM steward WHERE organisation_id = caller_organisation()) $$;

CREATE TABLE organisation (
    id          uuid   PRIMARY KEY,
    code        text   NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) BETWEEN 2 AND 60),
    name        text   NOT NULL CHECK (length(name) BETWEEN 2 AND 120),
    kind        text   NOT NULL CHECK (kind IN ('formal', 'informal', 'resident-initiative')),
    kvk_number  text   CHECK (kvk_number ~ '^[0-9]{8}$'),
    description text   CHECK (length(description) <= 2000),
    membership  text   NOT NULL CHECK (membership IN ('applied', 'active', 'suspended', 'left')),
    version     bigint NOT NULL,
    CONSTRAINT organisation_code_key UNIQUE (code)
);

-- How a membership came to be what it is.
CREATE TABLE membership_change (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id),
    from_standing   text        CHECK (from_standing IN ('applied', 'active', 'suspended', 'left')),
    to_standing     text        NOT NULL CHECK (to_standing IN ('applied', 'active', 'suspended', 'left')),
    reason          text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    changed_by      uuid        NOT NULL,
    changed_at      timestamptz NOT NULL
);
CREATE INDEX membership_change_history ON membership_change (organisation_id, id DESC);

-- Members read every organisation. One writes its own record; the steward and the platform write all.
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY read ON organisation FOR SELECT
    USING (caller_organisation() IS NOT NULL OR caller_is_platform());
CREATE POLICY register ON organisation FOR INSERT
    WITH CHECK (caller_is_steward() OR caller_is_platform());
CREATE POLICY change ON organisation FOR UPDATE
    USING (id = caller_organisation() OR caller_is_steward() OR caller_is_platform())
    WITH CHECK (id = caller_organisation() OR caller_is_steward() OR caller_is_platform());

-- The history is for the organisation itself and the steward, and nobody rewrites it.
ALTER TABLE membership_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE membership_change FORCE ROW LEVEL SECURITY;
CREATE POLICY read ON membership_change FOR SELECT
    USING (organisation_id = caller_organisation() OR caller_is_steward() OR caller_is_platform());
CREATE POLICY add ON membership_change FOR INSERT
    WITH CHECK (caller_is_steward() OR caller_is_platform());

ALTER TABLE steward ENABLE ROW LEVEL SECURITY;
ALTER TABLE steward FORCE ROW LEVEL SECURITY;
CREATE POLICY read ON steward FOR SELECT USING (true);
CREATE POLICY name ON steward FOR INSERT WITH CHECK (caller_is_platform());
CREATE POLICY rename ON steward FOR UPDATE USING (caller_is_platform()) WITH CHECK (caller_is_platform());

REVOKE DELETE ON organisation, steward FROM ${app_role};
REVOKE UPDATE, DELETE ON membership_change FROM ${app_role};
