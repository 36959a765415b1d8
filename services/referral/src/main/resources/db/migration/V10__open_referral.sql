-- A referral can be open: nobody in particular is asked until somebody claims it. And it can hang together with others.
ALTER TABLE referral ALTER COLUMN target_org DROP NOT NULL;
ALTER TABLE referral ALTER COLUMN consent_id DROP NOT NULL;
ALTER TABLE referral
    ADD COLUMN kind               text NOT NULL DEFAULT 'standard' CHECK (kind ~ '^[a-z][a-z-]{1,39}$'),
    ADD COLUMN part_of            uuid REFERENCES referral (id),
    ADD COLUMN task               text CHECK (task ~ '^[a-z][a-z-]{1,39}$'),
    ADD COLUMN hops               int  NOT NULL DEFAULT 0 CHECK (hops >= 0),
    ADD COLUMN first_requested_at timestamptz,
    ADD CONSTRAINT referral_open_only_until_claimed CHECK (
        target_org IS NOT NULL OR status IN ('draft', 'requested', 'cancelled', 'entered-in-error')),
    ADD CONSTRAINT referral_first_of_others CHECK ((hops > 0) = (first_requested_at IS NOT NULL));

-- What may be known of an open referral by those who can claim it. Who it is about, who was meant and who came first are
-- in columns that the service cannot read: only the policies below look at them.
CREATE TABLE claimable_referral (
    referral_id   uuid        PRIMARY KEY REFERENCES referral (id),
    requester_org uuid        NOT NULL,
    life_domain   text        NOT NULL CHECK (life_domain ~ '^[a-z][a-z-]{1,39}$'),
    area          text        NOT NULL CHECK (area ~ '^[a-z][a-z-]{1,39}$'),
    priority      text        NOT NULL CHECK (priority IN ('routine', 'urgent')),
    offered_at    timestamptz NOT NULL,
    status        text        NOT NULL CHECK (status IN ('open', 'claimed', 'withdrawn')),
    journey_id    uuid        NOT NULL,
    among         uuid[]      NOT NULL CHECK (cardinality(among) <= 20),
    claimed_by    uuid        CHECK (claimed_by <> requester_org),
    CONSTRAINT claimable_referral_claimed_by_somebody CHECK ((status = 'claimed') = (claimed_by IS NOT NULL))
);
CREATE INDEX claimable_referral_open ON claimable_referral (referral_id) WHERE status = 'open';

ALTER TABLE claimable_referral ENABLE ROW LEVEL SECURITY;
ALTER TABLE claimable_referral FORCE ROW LEVEL SECURITY;

-- The resident lets the caller in on this life domain today, and the requester did not leave the caller out.
CREATE FUNCTION caller_may_claim(journey uuid, domain text, among uuid[]) RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT (cardinality(among) = 0 OR caller_organisation() = ANY (among))
             AND EXISTS (SELECT 1 FROM consent
                         WHERE consent.journey_id = journey AND consent.organisation_id = caller_organisation()
                           AND consent.life_domain = domain
                           AND (consent.valid_until IS NULL
                                OR consent.valid_until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)) $$;

CREATE POLICY claimable_referral_seen ON claimable_referral FOR SELECT
    USING (requester_org = caller_organisation() OR claimed_by = caller_organisation()
           OR (status <> 'withdrawn' AND caller_may_claim(journey_id, life_domain, among)));
CREATE POLICY claimable_referral_offered_by_its_requester ON claimable_referral FOR INSERT
    WITH CHECK (requester_org = caller_organisation() AND status = 'open'
                AND EXISTS (SELECT 1 FROM referral
                            WHERE referral.id = referral_id AND referral.requester_org = caller_organisation()
                              AND referral.journey_id = claimable_referral.journey_id));
CREATE POLICY claimable_referral_claimed_or_withdrawn ON claimable_referral FOR UPDATE
    USING (status = 'open'
           AND (requester_org = caller_organisation() OR caller_may_claim(journey_id, life_domain, among)))
    WITH CHECK ((status = 'claimed' AND claimed_by = caller_organisation())
                OR (status = 'withdrawn' AND requester_org = caller_organisation()));

REVOKE SELECT, UPDATE, DELETE, TRUNCATE ON claimable_referral FROM ${app_role};
GRANT SELECT (referral_id, requester_org, life_domain, area, priority, offered_at, status)
    ON claimable_referral TO ${app_role};
GRANT UPDATE (status, claimed_by) ON claimable_referral TO ${app_role};

-- Between claiming and becoming the target, in one transaction, the claimant reads the referral through this.
CREATE FUNCTION claimed_by_caller(referral uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, public
    AS $$ SELECT EXISTS (SELECT 1 FROM claimable_referral
                         WHERE referral_id = referral AND claimed_by = caller_organisation()) $$;
REVOKE EXECUTE ON FUNCTION claimed_by_caller(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claimed_by_caller(uuid) TO ${app_role};

DROP POLICY referral_seen_by_its_parties ON referral;
CREATE POLICY referral_seen_by_its_parties ON referral FOR SELECT
    USING (requester_org = caller_organisation() OR (target_org = caller_organisation() AND status <> 'draft')
           OR (target_org IS NULL AND claimed_by_caller(id)));
DROP POLICY referral_changed_by_its_parties ON referral;
CREATE POLICY referral_changed_by_its_parties ON referral FOR UPDATE
    USING (requester_org = caller_organisation() OR (target_org = caller_organisation() AND status <> 'draft')
           OR (target_org IS NULL AND claimed_by_caller(id)))
    WITH CHECK (requester_org = caller_organisation() OR (target_org = caller_organisation() AND status <> 'draft'));

-- Nobody is made a target by another: whoever becomes it does so itself.
CREATE FUNCTION become_target_oneself() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN
        IF NEW.target_org IS DISTINCT FROM OLD.target_org AND NEW.target_org IS DISTINCT FROM caller_organisation() THEN
            RAISE EXCEPTION 'only an organisation itself becomes the target' USING ERRCODE = '42501';
        END IF;
        RETURN NEW;
    END $$;
CREATE TRIGGER referral_target_is_itself BEFORE UPDATE OF target_org ON referral
    FOR EACH ROW EXECUTE FUNCTION become_target_oneself();
GRANT UPDATE (target_org, service_id, consent_id) ON referral TO ${app_role};
