-- Signals and signal cases with the rule that says how long each is kept, by what became of it, and from when that counts.
CREATE FUNCTION signal_rule(status text, end_result text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT CASE WHEN status IN ('not-picked-up-unjust', 'not-picked-up-repeat') THEN 'signal-not-taken-up'
                      WHEN end_result IN ('advice-or-quick-fix', 'already-known-in-debt-help', 'other-running-trajectory',
                                          'follow-up-help', 'follow-up-financial', 'follow-up-non-financial',
                                          'referral-without-resident') THEN 'debt-help-file'
                      ELSE 'signal-without-help' END $$;
CREATE VIEW personal_record WITH (security_invoker = true) AS
SELECT 'signal'::text AS kind, s.id AS record_id, s.municipality_id AS owner_org, c.journey_id,
       signal_rule(s.status, c.end_result) AS rule, greatest(s.received_at, c.opened_at, c.closed_at) AS counts_from
FROM signal s
LEFT JOIN signal_case_signal l ON l.signal_id = s.id
LEFT JOIN signal_case c ON c.id = l.signal_case_id
UNION ALL
SELECT 'signal-case', c.id, c.municipality_id, c.journey_id, signal_rule(NULL, c.end_result),
       greatest(c.opened_at, c.closed_at, (SELECT max(a.attempted_at) FROM contact_attempt a
                                           WHERE a.signal_case_id = c.id))
FROM signal_case c;

-- The job sees what it lists, and only what was decided on goes.
CREATE POLICY record_of_job ON signal FOR SELECT USING (caller_is_retention());
CREATE POLICY record_of_job ON signal_case FOR SELECT USING (caller_is_retention());
CREATE POLICY record_of_job ON signal_case_signal FOR SELECT USING (caller_is_retention());
CREATE POLICY record_of_job ON contact_attempt FOR SELECT USING (caller_is_retention());
CREATE POLICY destroyed_by_job ON signal FOR DELETE USING (caller_is_retention());
CREATE POLICY destroyed_by_decision ON signal AS RESTRICTIVE FOR DELETE
    USING (may_be_destroyed('signal', id, (SELECT c.journey_id FROM signal_case_signal l
                                           JOIN signal_case c ON c.id = l.signal_case_id WHERE l.signal_id = signal.id)));
CREATE POLICY destroyed_by_job ON signal_case FOR DELETE USING (caller_is_retention());
CREATE POLICY destroyed_by_decision ON signal_case AS RESTRICTIVE FOR DELETE
    USING (may_be_destroyed('signal-case', id, journey_id));
GRANT DELETE ON signal, signal_case TO ${app_role};

-- What belongs to a signal or a case goes with it; of a matching run the counts stay.
DO $$
DECLARE
    link record;
BEGIN
    FOR link IN
        SELECT conname, conrelid::regclass AS child, pg_get_constraintdef(oid) AS definition
        FROM pg_constraint
        WHERE contype = 'f' AND confrelid IN ('signal'::regclass, 'signal_case'::regclass) AND confdeltype = 'a'
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %I %s ON DELETE CASCADE', link.child,
                       link.conname, link.conname, link.definition);
    END LOOP;
END $$;

CREATE POLICY order_seen_by_owner ON erasure_order FOR SELECT
    USING (EXISTS (SELECT 1 FROM personal_record p
                   WHERE p.journey_id = erasure_order.journey_id AND p.owner_org = caller_organisation()));

-- The planner's samples would keep an address after the signal is gone.
ALTER TABLE signal ALTER partner_signal_id SET STATISTICS 0, ALTER postcode SET STATISTICS 0,
    ALTER birth_date SET STATISTICS 0;
