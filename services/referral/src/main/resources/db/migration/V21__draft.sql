-- A draft is written anew as a whole, by its requester. What was sent stays as it was written: column rights cannot tell
-- the two apart, so a trigger does. It fires only for statements that name one of these columns, which no other write does;
-- only the end of the record that it replaces may take that name away, and that comes from a trigger itself (depth 2).
ALTER TABLE referral ALTER COLUMN consent_id DROP NOT NULL;
CREATE FUNCTION keep_what_was_sent() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN
        IF (OLD.status <> 'draft' OR NEW.status <> 'draft') AND pg_trigger_depth() = 1 THEN
            RAISE EXCEPTION 'permission denied: what was sent stays as it was written' USING ERRCODE = '42501';
        END IF;
        RETURN NEW;
    END $$;
CREATE TRIGGER referral_sent_stays
    BEFORE UPDATE OF life_domain, area, priority, question, replaces, kind, hops, first_requested_at ON referral
    FOR EACH ROW EXECUTE FUNCTION keep_what_was_sent();
GRANT UPDATE (life_domain, area, priority, question, replaces, kind, hops, first_requested_at)
    ON referral TO ${app_role};

-- Who is asked by a draft is for its writer to say; afterwards nobody is made a target by another.
CREATE OR REPLACE FUNCTION become_target_oneself() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN
        IF NEW.target_org IS DISTINCT FROM OLD.target_org AND NEW.target_org IS DISTINCT FROM caller_organisation()
                AND NOT (OLD.status = 'draft' AND NEW.status = 'draft') THEN
            RAISE EXCEPTION 'only an organisation itself becomes the target' USING ERRCODE = '42501';
        END IF;
        RETURN NEW;
    END $$;
