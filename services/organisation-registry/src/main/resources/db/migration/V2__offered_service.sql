-- What organisations offer to residents. Members read every service; an organisation writes its own.
CREATE TABLE offered_service (
    id           uuid   PRIMARY KEY,
    owner_org    uuid   NOT NULL REFERENCES organisation (id),
    name         text   NOT NULL CHECK (length(name) BETWEEN 2 AND 120),
    description  text   CHECK (length(description) <= 2000),
    life_domains text[] NOT NULL CHECK (cardinality(life_domains) BETWEEN 1 AND 12),
    areas        text[] NOT NULL CHECK (cardinality(areas) BETWEEN 1 AND 6),
    status       text   NOT NULL CHECK (status IN ('active', 'inactive')),
    version      bigint NOT NULL
);
CREATE INDEX offered_service_owner ON offered_service (owner_org, id DESC);

ALTER TABLE offered_service ENABLE ROW LEVEL SECURITY;
ALTER TABLE offered_service FORCE ROW LEVEL SECURITY;
CREATE POLICY read ON offered_service FOR SELECT
    USING (caller_organisation() IS NOT NULL OR caller_is_platform());
CREATE POLICY publish ON offered_service FOR INSERT WITH CHECK (owner_org = caller_organisation());
CREATE POLICY change ON offered_service FOR UPDATE
    USING (owner_org = caller_organisation()) WITH CHECK (owner_org = caller_organisation());

REVOKE DELETE ON offered_service FROM ${app_role};
