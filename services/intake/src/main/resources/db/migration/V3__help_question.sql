-- What a resident asked, word for word. Nobody changes a row: the application role may only add.
CREATE TABLE help_question (
    owner_org           uuid        NOT NULL,
    id                  uuid        NOT NULL,
    journey_id          uuid        NOT NULL,
    words               text        NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
    desired_future      text        NOT NULL CHECK (char_length(desired_future) BETWEEN 1 AND 4000),
    talents             text[]      NOT NULL CHECK (cardinality(talents) <= 20),
    talents_discussed   boolean     NOT NULL,
    life_domains        text[]      NOT NULL CHECK (cardinality(life_domains) BETWEEN 1 AND 5 AND life_domains <@ ARRAY[
        'money', 'work-and-education', 'housing', 'home-relations', 'mental-health', 'physical-health',
        'substance-use', 'daily-living', 'social-network', 'participation', 'justice', 'youth']),
    recorded_by_client  text        NOT NULL CHECK (char_length(recorded_by_client) <= 255),
    recorded_by_subject text        NOT NULL CHECK (char_length(recorded_by_subject) <= 255),
    recorded_at         timestamptz NOT NULL,
    PRIMARY KEY (owner_org, id),
    FOREIGN KEY (owner_org, journey_id) REFERENCES resident (owner_org, journey_id),
    CHECK (talents_discussed = (cardinality(talents) > 0))
);
CREATE INDEX help_question_page ON help_question (owner_org, journey_id, id);

ALTER TABLE help_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE help_question FORCE ROW LEVEL SECURITY;
CREATE POLICY own_record ON help_question
    USING (owner_org = caller_organisation()) WITH CHECK (owner_org = caller_organisation());
REVOKE UPDATE, DELETE ON help_question FROM ${app_role};

-- Debts that were told with the question, provable or not; shared only where the resident said so.
CREATE TABLE debt (
    owner_org        uuid     NOT NULL,
    help_question_id uuid     NOT NULL,
    place            smallint NOT NULL CHECK (place BETWEEN 1 AND 50),
    kind             text     NOT NULL CHECK (kind IN (
        'creditor', 'family', 'friend', 'employer', 'informal-lender', 'money-for-favour')),
    amount_cents     bigint   CHECK (amount_cents BETWEEN 1 AND 1000000000000),
    since            date     CHECK (since >= DATE '1850-01-01'),
    proof            text     NOT NULL CHECK (proof IN ('yes', 'no', 'oral')),
    pressure         boolean  NOT NULL,
    may_be_shared    boolean  NOT NULL,
    PRIMARY KEY (owner_org, help_question_id, place),
    FOREIGN KEY (owner_org, help_question_id) REFERENCES help_question (owner_org, id)
);

ALTER TABLE debt ENABLE ROW LEVEL SECURITY;
ALTER TABLE debt FORCE ROW LEVEL SECURITY;
CREATE POLICY own_record ON debt
    USING (owner_org = caller_organisation()) WITH CHECK (owner_org = caller_organisation());
REVOKE UPDATE, DELETE ON debt FROM ${app_role};
