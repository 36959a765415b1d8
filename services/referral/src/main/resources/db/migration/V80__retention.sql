-- Every referral with the rule that says how long it is kept, by what became of it, and from when that counts.
CREATE VIEW personal_record WITH (security_invoker = true) AS
SELECT 'referral'::text AS kind, r.id AS record_id, r.requester_org AS owner_org, r.journey_id,
       CASE WHEN r.status IN ('draft', 'rejected', 'cancelled', 'entered-in-error') THEN 'referral-without-help'
            WHEN r.life_domain = 'youth' THEN 'youth-file'
            ELSE 'support-file' END AS rule,
       greatest(r.since, (SELECT max(c.changed_at) FROM status_change c WHERE c.referral_id = r.id)) AS counts_from
FROM referral r;

-- The job sees what it lists, and only what was decided on goes.
CREATE POLICY record_of_job ON referral FOR SELECT USING (caller_is_retention());
CREATE POLICY destroyed_by_job ON referral FOR DELETE USING (caller_is_retention());
CREATE POLICY destroyed_by_decision ON referral AS RESTRICTIVE FOR DELETE
    USING (may_be_destroyed('referral', id, journey_id));
GRANT DELETE ON referral TO ${app_role};

-- What belongs to a referral goes with it; a referral that names another one stays without that name.
DO $$
DECLARE
    link record;
BEGIN
    FOR link IN
        SELECT conname, conrelid::regclass AS child, pg_get_constraintdef(oid) AS definition, conrelid = confrelid AS itself
        FROM pg_constraint
        WHERE contype = 'f' AND confrelid = 'referral'::regclass AND confdeltype = 'a'
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %I %s ON DELETE %s', link.child, link.conname,
                       link.conname, link.definition, CASE WHEN link.itself THEN 'SET NULL' ELSE 'CASCADE' END);
    END LOOP;
END $$;

CREATE POLICY order_seen_by_owner ON erasure_order FOR SELECT
    USING (EXISTS (SELECT 1 FROM personal_record p
                   WHERE p.journey_id = erasure_order.journey_id AND p.owner_org = caller_organisation()));

-- The planner's samples would keep words about a resident after the referral is gone.
ALTER TABLE referral ALTER question SET STATISTICS 0, ALTER reason_text SET STATISTICS 0;
ALTER TABLE status_change ALTER reason_text SET STATISTICS 0;
