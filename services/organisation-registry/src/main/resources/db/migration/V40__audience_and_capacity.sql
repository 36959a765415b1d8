-- Whom a service can reach, and when its organisation last said that all of it is still so.
ALTER TABLE offered_service
    ADD COLUMN languages                text[] NOT NULL DEFAULT '{}' CHECK (cardinality(languages) <= 20),
    ADD COLUMN visiting_area            text,
    ADD COLUMN minimum_age              integer CHECK (minimum_age BETWEEN 0 AND 120),
    ADD COLUMN maximum_age              integer CHECK (maximum_age BETWEEN 0 AND 120),
    ADD COLUMN household_types          text[] NOT NULL DEFAULT '{}' CHECK (cardinality(household_types) <= 5),
    ADD COLUMN excluded_household_types text[] NOT NULL DEFAULT '{}' CHECK (cardinality(excluded_household_types) <= 5),
    ADD COLUMN assured_at               timestamptz,
    ADD CONSTRAINT offered_service_ages CHECK (minimum_age <= maximum_age),
    ADD CONSTRAINT offered_service_of_owner UNIQUE (id, owner_org);

-- What room a service has, as last told. Members read it; only who offers the service tells it.
CREATE TABLE service_capacity (
    service_id uuid        PRIMARY KEY,
    owner_org  uuid        NOT NULL,
    status     text        NOT NULL
        CHECK (status IN ('capacity', 'no-capacity', 'waitlist', 'additional-assessment-required')),
    unit       text        CHECK (unit IN ('places', 'households', 'hours-per-week', 'appointments-per-week')),
    available  integer     CHECK (available BETWEEN 0 AND 100000),
    maximum    integer     CHECK (maximum BETWEEN 0 AND 100000),
    as_of      timestamptz NOT NULL,
    version    bigint      NOT NULL,
    FOREIGN KEY (service_id, owner_org) REFERENCES offered_service (id, owner_org),
    CONSTRAINT service_capacity_numbers_together CHECK (
        (unit IS NULL) = (available IS NULL) AND (maximum IS NULL OR available <= maximum)),
    CONSTRAINT service_capacity_numbers_agree CHECK (
        (status <> 'capacity' OR available > 0) AND (status NOT IN ('no-capacity', 'waitlist') OR available = 0))
);

ALTER TABLE service_capacity ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_capacity FORCE ROW LEVEL SECURITY;
CREATE POLICY read ON service_capacity FOR SELECT
    USING (caller_organisation() IS NOT NULL OR caller_is_platform());
CREATE POLICY tell ON service_capacity FOR INSERT WITH CHECK (owner_org = caller_organisation());
CREATE POLICY change ON service_capacity FOR UPDATE
    USING (owner_org = caller_organisation()) WITH CHECK (owner_org = caller_organisation());

REVOKE DELETE ON service_capacity FROM ${app_role};
