-- Things that several events are about: a signal, a signal case, a referral. An event can arrive before it is known to
-- which journey its thing belongs; the row is what such events wait at, and its lock puts writers of one thing in line.
CREATE TABLE timeline_part (
    part_id    uuid    PRIMARY KEY,
    belongs_to uuid,
    journey_id uuid,
    in_error   boolean NOT NULL DEFAULT false
);
CREATE INDEX timeline_part_whole ON timeline_part (belongs_to) WHERE belongs_to IS NOT NULL;

-- One line per fact. journey_id is absent while the journey is not known.
CREATE TABLE timeline_entry (
    source          text COLLATE "C" NOT NULL CHECK (length(source) <= 200),
    aggregate_id    uuid        NOT NULL,
    version         bigint      NOT NULL CHECK (version > 0),
    entry_id        uuid        NOT NULL UNIQUE,
    journey_id      uuid,
    part_id         uuid,
    fact            text        NOT NULL CHECK (fact ~ '^[a-z][a-z-]{1,59}$'),
    occurred_at     timestamptz NOT NULL,
    by_organisation uuid,
    parties         uuid[]      NOT NULL,
    party_roles     text[]      NOT NULL,
    life_domains    text[]      NOT NULL,
    codes           jsonb       NOT NULL,
    open_to_consent boolean     NOT NULL,
    in_error        boolean     NOT NULL,
    PRIMARY KEY (source, aggregate_id, version),
    CHECK (cardinality(parties) = cardinality(party_roles)),
    CHECK (cardinality(life_domains) <= 20 AND array_to_string(life_domains, ',') ~ '^[a-z0-9,-]*$'),
    -- Codes only: no name, no number, no free text fits.
    CHECK (codes::text ~ '^\{("[a-zA-Z]{1,40}": "[a-z0-9-]{1,60}"(, )?)*\}$')
);
CREATE INDEX timeline_newest_first
    ON timeline_entry (journey_id, occurred_at DESC, source DESC, aggregate_id DESC, version DESC);
CREATE INDEX timeline_entry_part ON timeline_entry (part_id) WHERE part_id IS NOT NULL;

ALTER TABLE timeline_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE timeline_part FORCE ROW LEVEL SECURITY;
CREATE POLICY part_of_fold ON timeline_part
    USING (caller_is_platform()) WITH CHECK (caller_is_platform());
CREATE POLICY part_of_resident ON timeline_part
    USING (journey_id = (SELECT linked_journey())) WITH CHECK (journey_id = (SELECT linked_journey()));
REVOKE DELETE ON timeline_part FROM ${app_role};

-- The rule of domain.Visibility once more, as the second lock: an organisation sees what it is a party to, and what a
-- consent opens for it; a resident sees everything of the own journey.
ALTER TABLE timeline_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE timeline_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY entry_of_fold ON timeline_entry
    USING (caller_is_platform()) WITH CHECK (caller_is_platform());
CREATE POLICY entry_of_resident ON timeline_entry FOR SELECT
    USING (journey_id = (SELECT linked_journey()));
CREATE POLICY entry_of_organisation ON timeline_entry FOR SELECT
    USING (journey_id IS NOT NULL AND NOT in_error
        AND (parties @> ARRAY[(SELECT caller_organisation())]
             OR (open_to_consent
                 AND EXISTS (SELECT 1 FROM standing_consent s
                             WHERE s.journey_id = timeline_entry.journey_id
                               AND s.organisation_id = (SELECT caller_organisation())
                               AND s.life_domain = ANY (timeline_entry.life_domains)))));
CREATE POLICY entry_of_own_fact ON timeline_entry FOR INSERT
    WITH CHECK ((fact IN ('consent-given', 'consent-withdrawn')
                 AND (parties @> ARRAY[caller_organisation()] OR journey_id = linked_journey()))
             OR (fact = 'verdict-given' AND journey_id = linked_journey()));
REVOKE UPDATE, DELETE ON timeline_entry FROM ${app_role};
GRANT UPDATE (journey_id, in_error) ON timeline_entry TO ${app_role};
