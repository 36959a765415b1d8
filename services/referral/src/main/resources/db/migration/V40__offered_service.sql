-- The services that residents can be referred to, from the events of organisation-registry, which owns them.
CREATE TABLE offered_service (
    id                       uuid    PRIMARY KEY,
    organisation_id          uuid    NOT NULL,
    life_domains             text[]  NOT NULL,
    areas                    text[]  NOT NULL,
    languages                text[]  NOT NULL,
    visiting_area            text,
    youngest                 integer,
    oldest                   integer,
    household_types          text[]  NOT NULL,
    excluded_household_types text[]  NOT NULL,
    offered                  boolean NOT NULL,
    assured_at               timestamptz,
    capacity                 text,
    capacity_as_of           timestamptz,
    CONSTRAINT offered_service_capacity_with_its_time CHECK ((capacity IS NULL) = (capacity_as_of IS NULL))
);
CREATE INDEX offered_service_life_domains ON offered_service USING gin (life_domains) WHERE offered;

-- Every member may know every service; only events tell of them.
ALTER TABLE offered_service ENABLE ROW LEVEL SECURITY;
ALTER TABLE offered_service FORCE ROW LEVEL SECURITY;
CREATE POLICY offered_service_read ON offered_service FOR SELECT
    USING (caller_is_platform() OR caller_organisation() IS NOT NULL);
CREATE POLICY offered_service_told_by_events ON offered_service FOR INSERT WITH CHECK (caller_is_platform());
CREATE POLICY offered_service_corrected_by_events ON offered_service FOR UPDATE
    USING (caller_is_platform()) WITH CHECK (caller_is_platform());

REVOKE DELETE, TRUNCATE ON offered_service FROM ${app_role};
