-- What the resident says of a referral that came to its end; once.
CREATE TABLE verdict (
    verdict_id  uuid        PRIMARY KEY,
    journey_id  uuid        NOT NULL,
    referral_id uuid        NOT NULL UNIQUE,
    verdict     text        NOT NULL CHECK (verdict IN ('helped', 'partly-helped', 'not-helped', 'does-not-know')),
    given_at    timestamptz NOT NULL
);
ALTER TABLE verdict ENABLE ROW LEVEL SECURITY;
ALTER TABLE verdict FORCE ROW LEVEL SECURITY;
CREATE POLICY verdict_of_resident ON verdict
    USING (journey_id = (SELECT linked_journey())) WITH CHECK (journey_id = (SELECT linked_journey()));
REVOKE UPDATE, DELETE ON verdict FROM ${app_role};
