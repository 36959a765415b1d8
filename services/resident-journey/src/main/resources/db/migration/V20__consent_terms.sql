-- A consent is for a purpose, up to a level, and from a day on. What was given before was for help, in full, and counted at
-- once.
ALTER TABLE consent
    ADD COLUMN purpose    text NOT NULL DEFAULT 'help' CHECK (purpose ~ '^[a-z][a-z-]{1,39}$'),
    ADD COLUMN level      text NOT NULL DEFAULT 'detail' CHECK (level IN ('existence', 'status', 'detail')),
    ADD COLUMN valid_from date NOT NULL DEFAULT (now() AT TIME ZONE 'Europe/Amsterdam')::date,
    ADD CHECK (valid_until >= valid_from);

-- The consents that count now. For one receiver, life domain and purpose the last word of the resident decides: a later
-- consent takes the place of an earlier one from its first day on, and a withdrawal ends whatever was given before it.
CREATE OR REPLACE VIEW standing_consent WITH (security_invoker = true) AS
SELECT c.journey_id, c.organisation_id, c.life_domain, c.purpose, c.level
FROM consent c
WHERE c.withdrawn_at IS NULL
  AND c.valid_until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date
  AND c.valid_from <= (now() AT TIME ZONE 'Europe/Amsterdam')::date
  AND NOT EXISTS (SELECT 1 FROM consent later
                  WHERE later.journey_id = c.journey_id AND later.organisation_id = c.organisation_id
                    AND later.life_domain = c.life_domain AND later.purpose = c.purpose
                    AND (later.withdrawn_at >= c.given_at
                         OR ((later.given_at, later.consent_id) > (c.given_at, c.consent_id)
                             AND later.valid_from <= (now() AT TIME ZONE 'Europe/Amsterdam')::date)));
