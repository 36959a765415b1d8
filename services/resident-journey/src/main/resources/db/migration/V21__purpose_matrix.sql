-- The purpose matrix, for row-level security: the same rows as decision/purpose-matrix.csv, where the articles stand. A cell
-- changes by a later version of it in a later migration. A rule set without a day is of a law that is not in force.
CREATE TABLE rule_set (
    rule_set      text PRIMARY KEY,
    in_force_from date
);
CREATE TABLE purpose_rule (
    origin     text NOT NULL,
    purpose    text NOT NULL,
    valid_from date NOT NULL,
    ground     text NOT NULL CHECK (ground IN ('law', 'consent', 'never')),
    level      text NOT NULL CHECK (level IN ('existence', 'status', 'detail')),
    rule_set   text NOT NULL REFERENCES rule_set,
    PRIMARY KEY (origin, purpose, valid_from)
);
INSERT INTO rule_set VALUES
    ('avg', '2018-05-25'),
    ('wgs', '2021-01-01'),
    ('wmo', '2015-01-01'),
    ('jeugdwet', '2015-01-01'),
    ('participatiewet', '2015-01-01'),
    ('wams', NULL);
INSERT INTO purpose_rule VALUES
    ('welfare', 'help', '2026-01-01', 'consent', 'detail', 'avg'),
    ('welfare', 'debt-help', '2026-01-01', 'consent', 'detail', 'avg'),
    ('welfare', 'social-support', '2026-01-01', 'consent', 'detail', 'avg'),
    ('welfare', 'youth-help', '2026-01-01', 'consent', 'detail', 'avg'),
    ('welfare', 'work-and-income', '2026-01-01', 'consent', 'detail', 'avg'),
    ('welfare', 'early-signalling', '2026-01-01', 'never', 'existence', 'wgs'),
    ('welfare', 'coordination', '2026-01-01', 'law', 'status', 'wams'),
    ('debt-help', 'help', '2026-01-01', 'consent', 'detail', 'avg'),
    ('debt-help', 'debt-help', '2026-01-01', 'law', 'detail', 'wgs'),
    ('debt-help', 'social-support', '2026-01-01', 'consent', 'detail', 'wmo'),
    ('debt-help', 'youth-help', '2026-01-01', 'never', 'existence', 'avg'),
    ('debt-help', 'work-and-income', '2026-01-01', 'never', 'existence', 'avg'),
    ('debt-help', 'early-signalling', '2026-01-01', 'never', 'existence', 'wgs'),
    ('debt-help', 'coordination', '2026-01-01', 'law', 'status', 'wams'),
    ('social-support', 'help', '2026-01-01', 'consent', 'detail', 'wmo'),
    ('social-support', 'debt-help', '2026-01-01', 'law', 'detail', 'wgs'),
    ('social-support', 'social-support', '2026-01-01', 'law', 'detail', 'wmo'),
    ('social-support', 'youth-help', '2026-01-01', 'never', 'existence', 'avg'),
    ('social-support', 'work-and-income', '2026-01-01', 'never', 'existence', 'avg'),
    ('social-support', 'early-signalling', '2026-01-01', 'never', 'existence', 'wgs'),
    ('social-support', 'coordination', '2026-01-01', 'law', 'status', 'wams'),
    ('youth-help', 'help', '2026-01-01', 'consent', 'detail', 'avg'),
    ('youth-help', 'debt-help', '2026-01-01', 'law', 'detail', 'wgs'),
    ('youth-help', 'social-support', '2026-01-01', 'consent', 'detail', 'wmo'),
    ('youth-help', 'youth-help', '2026-01-01', 'law', 'detail', 'jeugdwet'),
    ('youth-help', 'work-and-income', '2026-01-01', 'never', 'existence', 'avg'),
    ('youth-help', 'early-signalling', '2026-01-01', 'never', 'existence', 'wgs'),
    ('youth-help', 'coordination', '2026-01-01', 'law', 'status', 'wams'),
    ('work-and-income', 'help', '2026-01-01', 'consent', 'detail', 'avg'),
    ('work-and-income', 'debt-help', '2026-01-01', 'law', 'detail', 'wgs'),
    ('work-and-income', 'social-support', '2026-01-01', 'consent', 'detail', 'wmo'),
    ('work-and-income', 'youth-help', '2026-01-01', 'never', 'existence', 'avg'),
    ('work-and-income', 'work-and-income', '2026-01-01', 'law', 'detail', 'participatiewet'),
    ('work-and-income', 'early-signalling', '2026-01-01', 'never', 'existence', 'wgs'),
    ('work-and-income', 'coordination', '2026-01-01', 'law', 'status', 'wams'),
    ('care-insurance', 'help', '2026-01-01', 'never', 'existence', 'avg'),
    ('care-insurance', 'debt-help', '2026-01-01', 'never', 'existence', 'avg'),
    ('care-insurance', 'social-support', '2026-01-01', 'consent', 'detail', 'wmo'),
    ('care-insurance', 'youth-help', '2026-01-01', 'never', 'existence', 'avg'),
    ('care-insurance', 'work-and-income', '2026-01-01', 'never', 'existence', 'avg'),
    ('care-insurance', 'early-signalling', '2026-01-01', 'never', 'existence', 'wgs'),
    ('care-insurance', 'coordination', '2026-01-01', 'law', 'status', 'wams'),
    ('early-signalling', 'help', '2026-01-01', 'never', 'existence', 'wgs'),
    ('early-signalling', 'debt-help', '2026-01-01', 'never', 'existence', 'wgs'),
    ('early-signalling', 'social-support', '2026-01-01', 'never', 'existence', 'wgs'),
    ('early-signalling', 'youth-help', '2026-01-01', 'never', 'existence', 'wgs'),
    ('early-signalling', 'work-and-income', '2026-01-01', 'never', 'existence', 'wgs'),
    ('early-signalling', 'early-signalling', '2026-01-01', 'law', 'status', 'wgs'),
    ('early-signalling', 'coordination', '2026-01-01', 'never', 'existence', 'wgs'),
    ('own-say', 'help', '2026-01-01', 'never', 'existence', 'avg'),
    ('own-say', 'debt-help', '2026-01-01', 'never', 'existence', 'avg'),
    ('own-say', 'social-support', '2026-01-01', 'never', 'existence', 'avg'),
    ('own-say', 'youth-help', '2026-01-01', 'never', 'existence', 'avg'),
    ('own-say', 'work-and-income', '2026-01-01', 'never', 'existence', 'avg'),
    ('own-say', 'early-signalling', '2026-01-01', 'never', 'existence', 'avg'),
    ('own-say', 'coordination', '2026-01-01', 'never', 'existence', 'avg');
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON rule_set, purpose_rule FROM ${app_role};
ALTER TABLE rule_set ENABLE ROW LEVEL SECURITY;
ALTER TABLE rule_set FORCE ROW LEVEL SECURITY;
CREATE POLICY rule_set_is_public ON rule_set FOR SELECT USING (true);
ALTER TABLE purpose_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE purpose_rule FORCE ROW LEVEL SECURITY;
CREATE POLICY purpose_rule_is_public ON purpose_rule FOR SELECT USING (true);

-- Which organisation carries out which law for the municipality, and what that was decided by. Nobody does by default.
CREATE TABLE mandate (
    organisation_id uuid NOT NULL,
    purpose         text NOT NULL CHECK (purpose ~ '^[a-z][a-z-]{1,39}$'),
    valid_from      date NOT NULL,
    valid_until     date NOT NULL CHECK (valid_until >= valid_from),
    source          text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    PRIMARY KEY (organisation_id, purpose, valid_from)
);
ALTER TABLE mandate ENABLE ROW LEVEL SECURITY;
ALTER TABLE mandate FORCE ROW LEVEL SECURITY;
CREATE POLICY mandate_of_organisation ON mandate FOR SELECT USING (organisation_id = (SELECT caller_organisation()));
CREATE POLICY mandate_of_platform ON mandate
    USING (caller_is_platform()) WITH CHECK (caller_is_platform());

-- For which purpose the running request reads. Without one, no more is seen than what the caller is a party to.
CREATE FUNCTION caller_purpose() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('pact.purpose', true), '') $$;

-- For what a line was written down (domain.Fact.origin).
CREATE FUNCTION origin_of(fact text, open_to_consent boolean, codes jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT CASE WHEN open_to_consent THEN coalesce(codes ->> 'collectedFor', 'welfare')
                      WHEN fact LIKE 'signal-%' OR fact = 'contact-attempted' THEN 'early-signalling'
                      ELSE 'own-say' END $$;

-- The origins that an organisation may read today for a purpose on this ground: the newest version of each cell whose law
-- is in force, if the organisation has a legal basis of its own for the purpose.
CREATE FUNCTION origins_open_to(reader uuid, wanted text, wanted_ground text) RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(array_agg(cell.origin), '{}')
          FROM (SELECT DISTINCT ON (r.origin) r.origin, r.ground
                FROM purpose_rule r JOIN rule_set s USING (rule_set)
                WHERE r.purpose = wanted
                  AND r.valid_from <= (now() AT TIME ZONE 'Europe/Amsterdam')::date
                  AND s.in_force_from <= (now() AT TIME ZONE 'Europe/Amsterdam')::date
                ORDER BY r.origin, r.valid_from DESC) cell
          WHERE cell.ground = wanted_ground
            AND (wanted = 'help'
                 OR EXISTS (SELECT 1 FROM mandate m
                            WHERE m.organisation_id = reader AND m.purpose = wanted
                              AND (now() AT TIME ZONE 'Europe/Amsterdam')::date
                                  BETWEEN m.valid_from AND m.valid_until)) $$;

-- The rule of domain.decision.Decisions once more, as the second lock.
DROP POLICY entry_of_organisation ON timeline_entry;
CREATE POLICY entry_of_organisation ON timeline_entry FOR SELECT
    USING (journey_id IS NOT NULL AND NOT in_error
        AND (parties @> ARRAY[(SELECT caller_organisation())]
             OR origin_of(fact, open_to_consent, codes)
                = ANY ((SELECT origins_open_to(caller_organisation(), caller_purpose(), 'law'))::text[])
             OR (origin_of(fact, open_to_consent, codes)
                 = ANY ((SELECT origins_open_to(caller_organisation(), caller_purpose(), 'consent'))::text[])
                 AND EXISTS (SELECT 1 FROM standing_consent s
                             WHERE s.journey_id = timeline_entry.journey_id
                               AND s.organisation_id = (SELECT caller_organisation())
                               AND s.purpose = (SELECT caller_purpose())
                               AND s.life_domain = ANY (timeline_entry.life_domains)))));
