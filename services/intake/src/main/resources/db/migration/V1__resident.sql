-- What one organisation knows of a resident. The same person known to another organisation is another row with the same
-- journey_id, and neither organisation sees the other's row.
CREATE TABLE resident (
    owner_org             uuid        NOT NULL,
    journey_id            uuid        NOT NULL,
    id                    uuid        NOT NULL,
    given_name            text        NOT NULL CHECK (char_length(given_name) BETWEEN 1 AND 100),
    family_name_prefix    text        CHECK (char_length(family_name_prefix) BETWEEN 1 AND 30),
    family_name           text        NOT NULL CHECK (char_length(family_name) BETWEEN 1 AND 100),
    birth_date            date        CHECK (birth_date >= DATE '1850-01-01'),
    postcode              text        CHECK (postcode ~ '^[1-9][0-9]{3}(?!S[ADS])[A-Z]{2}$'),
    house_number          integer     CHECK (house_number BETWEEN 1 AND 99999),
    house_letter          text        CHECK (house_letter ~ '^[A-Za-z]$'),
    house_number_addition text        CHECK (house_number_addition ~ '^[0-9A-Za-z]{1,4}$'),
    area                  text        NOT NULL CHECK (area IN (
        'bijlmer-centrum', 'bijlmer-oost', 'bijlmer-west', 'gaasperdam', 'driemond', 'weesp')),
    preferred_language    text        CHECK (preferred_language ~ '^[a-z]{2,3}$'),
    preferred_channel     text        CHECK (preferred_channel IN (
        'phone', 'text-message', 'mail', 'letter', 'home-visit', 'appointment')),
    interpreter_needed    boolean     NOT NULL,
    easy_reading          boolean     NOT NULL,
    registered_by_client  text        NOT NULL CHECK (char_length(registered_by_client) <= 255),
    registered_by_subject text        NOT NULL CHECK (char_length(registered_by_subject) <= 255),
    registered_at         timestamptz NOT NULL,
    version               bigint      NOT NULL,
    PRIMARY KEY (owner_org, journey_id),
    CHECK ((postcode IS NULL) = (house_number IS NULL)),
    CHECK (postcode IS NOT NULL OR (house_letter IS NULL AND house_number_addition IS NULL))
);
CREATE UNIQUE INDEX resident_page ON resident (owner_org, id);

ALTER TABLE resident ENABLE ROW LEVEL SECURITY;
ALTER TABLE resident FORCE ROW LEVEL SECURITY;
CREATE POLICY own_record ON resident
    USING (owner_org = caller_organisation()) WITH CHECK (owner_org = caller_organisation());
REVOKE UPDATE, DELETE ON resident FROM ${app_role};
