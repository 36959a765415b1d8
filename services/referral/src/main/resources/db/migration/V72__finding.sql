-- What an assessment found: a code for each life domain, no words and no score.
CREATE TABLE finding (
    referral_id uuid NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    life_domain text NOT NULL CHECK (life_domain ~ '^[a-z][a-z-]{1,39}$'),
    code        text NOT NULL CHECK (code ~ '^[a-z][a-z-]{1,39}$'),
    PRIMARY KEY (referral_id, life_domain)
);

-- Seen with its referral, by the requester only while the resident lets it in; written by the target alone.
ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding FORCE ROW LEVEL SECURITY;
CREATE POLICY finding_seen ON finding FOR SELECT
    USING (EXISTS (SELECT 1 FROM referral
                   WHERE referral.id = referral_id
                     AND (target_org = caller_organisation()
                          OR consent_to_help(journey_id, caller_organisation(), finding.life_domain,
                                             (now() AT TIME ZONE 'Europe/Amsterdam')::date) IS NOT NULL)));
CREATE POLICY finding_written ON finding FOR INSERT
    WITH CHECK (EXISTS (SELECT 1 FROM referral WHERE referral.id = referral_id AND target_org = caller_organisation()));
CREATE POLICY finding_taken_back ON finding FOR DELETE
    USING (EXISTS (SELECT 1 FROM referral WHERE referral.id = referral_id AND target_org = caller_organisation()));
REVOKE UPDATE, TRUNCATE ON finding FROM ${app_role};
