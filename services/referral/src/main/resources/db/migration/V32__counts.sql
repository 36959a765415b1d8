-- How many referrals each side has in each status. A change adds rows instead of changing a shared one, so that no two
-- writers wait for each other; the service adds them up from time to time, and whoever reads adds up the rest.
CREATE TABLE referral_tally (
    organisation_id uuid   NOT NULL,
    box             text   NOT NULL CHECK (box IN ('inbox', 'outbox')),
    status          text   NOT NULL,
    number          bigint NOT NULL,
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
);
CREATE INDEX referral_tally_of_organisation ON referral_tally (organisation_id) INCLUDE (box, status, number);

ALTER TABLE referral_tally ENABLE ROW LEVEL SECURITY;
ALTER TABLE referral_tally FORCE ROW LEVEL SECURITY;
CREATE POLICY referral_tally_seen_by_ones_own ON referral_tally FOR SELECT
    USING (organisation_id = caller_organisation());
CREATE POLICY referral_tally_kept_by_the_functions ON referral_tally TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON referral_tally FROM ${app_role};

CREATE FUNCTION tally(target uuid, requester uuid, present text, by bigint) RETURNS void LANGUAGE sql
    SET search_path = pg_catalog, public
    AS $$ INSERT INTO referral_tally (organisation_id, box, status, number)
          SELECT side, box, present, by FROM (VALUES (requester, 'outbox'), (target, 'inbox')) AS of (side, box)
          WHERE side IS NOT NULL AND present <> 'entered-in-error' AND (box = 'outbox' OR present <> 'draft') $$;
REVOKE EXECUTE ON FUNCTION tally(uuid, uuid, text, bigint) FROM PUBLIC;

CREATE FUNCTION tally_referral() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public
    AS $$ BEGIN
        IF TG_OP = 'UPDATE' THEN
            PERFORM public.tally(OLD.target_org, OLD.requester_org, OLD.status, -1);
        END IF;
        PERFORM public.tally(NEW.target_org, NEW.requester_org, NEW.status, 1);
        RETURN NULL;
    END $$;
CREATE TRIGGER referral_tallied_when_new AFTER INSERT ON referral FOR EACH ROW EXECUTE FUNCTION tally_referral();
CREATE TRIGGER referral_tallied_when_changed AFTER UPDATE ON referral FOR EACH ROW
    WHEN (OLD.status IS DISTINCT FROM NEW.status OR OLD.target_org IS DISTINCT FROM NEW.target_org)
    EXECUTE FUNCTION tally_referral();

-- Adds up what nobody else is adding up; how many rows it took away.
CREATE FUNCTION fold_referral_tally(most int) RETURNS bigint LANGUAGE sql SECURITY DEFINER
    SET search_path = pg_catalog, public
    AS $$ WITH taken AS (
              DELETE FROM referral_tally WHERE id IN (
                  SELECT id FROM referral_tally ORDER BY organisation_id, id LIMIT most FOR UPDATE SKIP LOCKED)
              RETURNING organisation_id, box, status, number),
          folded AS (
              INSERT INTO referral_tally (organisation_id, box, status, number)
              SELECT organisation_id, box, status, sum(number) FROM taken
              GROUP BY organisation_id, box, status HAVING sum(number) <> 0
              RETURNING 1)
          SELECT (SELECT count(*) FROM taken) - (SELECT count(*) FROM folded) $$;
REVOKE EXECUTE ON FUNCTION fold_referral_tally(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fold_referral_tally(int) TO ${app_role};
