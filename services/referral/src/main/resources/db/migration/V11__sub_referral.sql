-- A referral can be divided over others by its target. What the requester may know of the parts is here: how many are in
-- which state. Which organisation has which part stays between the intermediary and that organisation.
ALTER TABLE referral
    ADD COLUMN divided boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT referral_divided_once CHECK (NOT divided OR part_of IS NULL);
GRANT UPDATE (divided) ON referral TO ${app_role};
CREATE INDEX referral_parts ON referral (part_of, id) WHERE part_of IS NOT NULL;

CREATE TABLE sub_referral (
    part_id  uuid PRIMARY KEY REFERENCES referral (id),
    whole_id uuid NOT NULL REFERENCES referral (id),
    task     text,
    status   text NOT NULL
);
CREATE INDEX sub_referral_of_whole ON sub_referral (whole_id);

ALTER TABLE sub_referral ENABLE ROW LEVEL SECURITY;
ALTER TABLE sub_referral FORCE ROW LEVEL SECURITY;
CREATE POLICY sub_referral_counted_by_who_sees_the_whole ON sub_referral FOR SELECT
    USING (EXISTS (SELECT 1 FROM referral WHERE referral.id IN (whole_id, part_id)));
CREATE POLICY sub_referral_follows_its_part ON sub_referral FOR INSERT
    WITH CHECK (EXISTS (SELECT 1 FROM referral WHERE referral.id = part_id));
CREATE POLICY sub_referral_keeps_following_its_part ON sub_referral FOR UPDATE
    USING (EXISTS (SELECT 1 FROM referral WHERE referral.id = part_id))
    WITH CHECK (EXISTS (SELECT 1 FROM referral WHERE referral.id = part_id));
REVOKE ALL ON sub_referral FROM ${app_role};
GRANT SELECT (whole_id, task, status) ON sub_referral TO ${app_role};

-- The counts are never behind: the same statement that writes a part writes its line here.
CREATE FUNCTION follow_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$ BEGIN
        INSERT INTO sub_referral (part_id, whole_id, task, status) VALUES (NEW.id, NEW.part_of, NEW.task, NEW.status)
        ON CONFLICT (part_id) DO UPDATE SET status = excluded.status;
        RETURN NULL;
    END $$;
CREATE TRIGGER referral_part_is_counted AFTER INSERT OR UPDATE OF status ON referral
    FOR EACH ROW WHEN (NEW.part_of IS NOT NULL) EXECUTE FUNCTION follow_part();

-- Whoever stops a referral stops its parts in the same transaction, although only the intermediary may see them. The
-- setting ends with the transaction and is made only after the whole has been stopped by one of its parties.
CREATE FUNCTION stop_parts_of(whole uuid) RETURNS void LANGUAGE sql
    AS $$ SELECT set_config('pact.stopped_whole', referral.id::text, true) FROM referral
          WHERE referral.id = whole AND referral.status IN ('cancelled', 'entered-in-error') $$;
CREATE FUNCTION stopped_whole() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('pact.stopped_whole', true), '')::uuid $$;

DROP POLICY status_change_added_by_who_acts ON status_change;
CREATE POLICY status_change_added_by_who_acts ON status_change FOR INSERT
    WITH CHECK (EXISTS (SELECT 1 FROM referral
                        WHERE referral.id = referral_id
                          AND (by_org = caller_organisation()
                               OR (referral.part_of = stopped_whole() AND by_org = referral.requester_org))));
