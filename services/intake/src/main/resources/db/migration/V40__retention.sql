-- Every personal record of this service, with the rule that says how long it is kept and from when that counts. A file
-- about youth help falls under the longer term of that law; the record of a person lives as long as any question of it.
CREATE VIEW personal_record WITH (security_invoker = true) AS
SELECT 'help-question'::text AS kind, q.id AS record_id, q.owner_org, q.journey_id,
       CASE WHEN 'youth' = ANY (q.life_domains) THEN 'youth-file' ELSE 'support-file' END AS rule,
       q.recorded_at AS counts_from
FROM help_question q
UNION ALL
SELECT 'resident', r.id, r.owner_org, r.journey_id,
       CASE WHEN EXISTS (SELECT 1 FROM help_question q WHERE q.owner_org = r.owner_org
                         AND q.journey_id = r.journey_id AND 'youth' = ANY (q.life_domains))
            THEN 'youth-file' ELSE 'support-file' END,
       greatest(r.registered_at, (SELECT max(q.recorded_at) FROM help_question q
                                  WHERE q.owner_org = r.owner_org AND q.journey_id = r.journey_id))
FROM resident r;

-- The job sees what it lists. Only what a person decided on goes, whatever else a policy allows. Debts go with their
-- question, and who nobody keeps a record of any more is not found by the identity index either.
CREATE POLICY record_of_job ON resident FOR SELECT USING (caller_is_retention());
CREATE POLICY destroyed_by_job ON resident FOR DELETE USING (caller_is_retention());
CREATE POLICY destroyed_by_decision ON resident AS RESTRICTIVE FOR DELETE
    USING (may_be_destroyed('resident', id, journey_id)
           AND NOT EXISTS (SELECT 1 FROM help_question q
                           WHERE q.owner_org = resident.owner_org AND q.journey_id = resident.journey_id));
CREATE POLICY record_of_job ON help_question FOR SELECT USING (caller_is_retention());
CREATE POLICY destroyed_by_job ON help_question FOR DELETE USING (caller_is_retention());
CREATE POLICY destroyed_by_decision ON help_question AS RESTRICTIVE FOR DELETE
    USING (may_be_destroyed('help-question', id, journey_id));
CREATE POLICY identity_of_job ON identity_index FOR SELECT USING (caller_is_retention());
CREATE POLICY destroyed_with_the_last_record ON identity_index FOR DELETE
    USING (caller_is_retention()
           AND NOT EXISTS (SELECT 1 FROM resident r WHERE r.journey_id = identity_index.journey_id));
GRANT DELETE ON resident, help_question, identity_index TO ${app_role};

ALTER TABLE debt DROP CONSTRAINT debt_owner_org_help_question_id_fkey,
    ADD CONSTRAINT debt_of_help_question FOREIGN KEY (owner_org, help_question_id)
        REFERENCES help_question (owner_org, id) ON DELETE CASCADE;

CREATE POLICY order_seen_by_owner ON erasure_order FOR SELECT
    USING (EXISTS (SELECT 1 FROM personal_record p
                   WHERE p.journey_id = erasure_order.journey_id AND p.owner_org = caller_organisation()));

-- The planner's samples would keep words of a resident after their record is gone.
ALTER TABLE resident ALTER given_name SET STATISTICS 0, ALTER family_name SET STATISTICS 0;
ALTER TABLE help_question ALTER words SET STATISTICS 0, ALTER desired_future SET STATISTICS 0,
    ALTER talents SET STATISTICS 0;
