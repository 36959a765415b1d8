-- Every journey is one record: timeline, consents, verdicts, invitations and the link with an account end together. A
-- journey about youth help is kept by the longer term of that law. The journey id itself is shown to nobody, so the
-- record has a name of its own.
CREATE FUNCTION journey_record(journey uuid) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT md5('journey:' || journey::text)::uuid $$;
-- A function and not part of the view: a rebuilt timeline takes the place of the old tables, and no view may hang on those.
CREATE FUNCTION journey_moments() RETURNS TABLE (journey_id uuid, at timestamptz, youth boolean) LANGUAGE sql STABLE
    AS $$ SELECT journey_id, occurred_at, 'youth' = ANY (life_domains) FROM timeline_entry WHERE journey_id IS NOT NULL
          UNION ALL SELECT journey_id, coalesce(withdrawn_at, given_at), false FROM consent
          UNION ALL SELECT journey_id, given_at, false FROM verdict
          UNION ALL SELECT journey_id, linked_at, false FROM journey_link
          UNION ALL SELECT journey_id, made_at, false FROM invitation $$;
CREATE VIEW personal_record WITH (security_invoker = true) AS
SELECT 'journey'::text AS kind, journey_record(j.journey_id) AS record_id, NULL::uuid AS owner_org, j.journey_id,
       CASE WHEN bool_or(j.youth) THEN 'youth-file' ELSE 'support-file' END AS rule, max(j.at) AS counts_from
FROM journey_moments() j
GROUP BY j.journey_id;

-- The job sees what it lists, and only what was decided on goes.
CREATE POLICY record_of_job ON timeline_entry FOR SELECT USING (caller_is_retention());
CREATE POLICY destroyed_by_job ON timeline_entry FOR DELETE USING (caller_is_retention());
CREATE POLICY destroyed_by_decision ON timeline_entry AS RESTRICTIVE FOR DELETE
    USING (may_be_destroyed('journey', journey_record(journey_id), journey_id));
CREATE POLICY destroyed_with_its_journey ON timeline_part AS RESTRICTIVE FOR DELETE
    USING (caller_is_retention()
           AND (journey_id IS NULL OR may_be_destroyed('journey', journey_record(journey_id), journey_id)));
CREATE POLICY record_of_job ON consent FOR SELECT USING (caller_is_retention());
CREATE POLICY destroyed_by_job ON consent FOR DELETE USING (caller_is_retention());
CREATE POLICY destroyed_by_decision ON consent AS RESTRICTIVE FOR DELETE
    USING (may_be_destroyed('journey', journey_record(journey_id), journey_id));
CREATE POLICY record_of_job ON verdict FOR SELECT USING (caller_is_retention());
CREATE POLICY destroyed_by_job ON verdict FOR DELETE USING (caller_is_retention());
CREATE POLICY destroyed_by_decision ON verdict AS RESTRICTIVE FOR DELETE
    USING (may_be_destroyed('journey', journey_record(journey_id), journey_id));
CREATE POLICY record_of_job ON invitation FOR SELECT USING (caller_is_retention());
CREATE POLICY destroyed_by_job ON invitation FOR DELETE USING (caller_is_retention());
CREATE POLICY destroyed_by_decision ON invitation AS RESTRICTIVE FOR DELETE
    USING (may_be_destroyed('journey', journey_record(journey_id), journey_id));
CREATE POLICY destroyed_by_decision ON contradiction AS RESTRICTIVE FOR DELETE
    USING (may_be_destroyed('journey', journey_record(journey_id), journey_id));
-- A link is also ended by its own account, without the job.
CREATE POLICY record_of_job ON journey_link FOR SELECT USING (caller_is_retention());
CREATE POLICY destroyed_by_decision ON journey_link FOR DELETE
    USING (may_be_destroyed('journey', journey_record(journey_id), journey_id));
GRANT DELETE ON timeline_entry, timeline_part, consent, verdict, contradiction, invitation TO ${app_role};

-- What is erased stays erased: an event that arrives late, or is replayed, adds no line to an erased journey.
CREATE FUNCTION refuse_erased_journey() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN
        IF EXISTS (SELECT 1 FROM erasure_order o WHERE o.journey_id = NEW.journey_id AND o.done_at IS NOT NULL) THEN
            RETURN NULL;
        END IF;
        RETURN NEW;
    END $$;
CREATE TRIGGER timeline_entry_of_erased_journey BEFORE INSERT ON timeline_entry
    FOR EACH ROW WHEN (NEW.journey_id IS NOT NULL) EXECUTE FUNCTION refuse_erased_journey();

-- A resident's own request is an order here at once, in the transaction of the request.
CREATE POLICY order_placed_by_resident ON erasure_order FOR INSERT WITH CHECK (journey_id = linked_journey());
CREATE POLICY order_seen_by_resident ON erasure_order FOR SELECT USING (journey_id = (SELECT linked_journey()));
