-- The consent on which an organisation may be asked to help, in one place: for who is named, and for who could claim.
CREATE FUNCTION consent_to_help(journey uuid, organisation uuid, domain text, today date) RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT id FROM (SELECT id, level, valid_until FROM consent
                          WHERE journey_id = journey AND organisation_id = organisation AND life_domain = domain
                            AND (valid_from IS NULL OR valid_from <= today)
                          ORDER BY given_at DESC, id DESC LIMIT 1) last_word
          WHERE level = 'detail' AND (valid_until IS NULL OR valid_until >= today) $$;

CREATE OR REPLACE FUNCTION caller_may_claim(journey uuid, domain text, among uuid[]) RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT (cardinality(among) = 0 OR caller_organisation() = ANY (among))
             AND consent_to_help(journey, caller_organisation(), domain,
                                 (now() AT TIME ZONE 'Europe/Amsterdam')::date) IS NOT NULL $$;
