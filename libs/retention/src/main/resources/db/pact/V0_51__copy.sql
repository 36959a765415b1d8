-- A resident who asked for a copy reads the own records here, at their owner, for some weeks. subject_id is the account as
-- caller_subject() names it: a hash of issuer and subject.
CREATE TABLE copy_order (
    request_id     uuid        PRIMARY KEY,
    journey_id     uuid        NOT NULL,
    subject_id     uuid        NOT NULL,
    readable_until date        NOT NULL,
    ordered_at     timestamptz NOT NULL
);
CREATE INDEX copy_order_of_subject ON copy_order (subject_id, ordered_at);

ALTER TABLE copy_order ENABLE ROW LEVEL SECURITY;
ALTER TABLE copy_order FORCE ROW LEVEL SECURITY;
CREATE POLICY copy_seen_by_subject ON copy_order FOR SELECT
    USING (subject_id = caller_subject() OR caller_is_platform());
CREATE POLICY copy_ordered ON copy_order FOR INSERT WITH CHECK (caller_is_platform());
CREATE POLICY copy_forgotten ON copy_order FOR DELETE USING (caller_is_platform());
REVOKE UPDATE, TRUNCATE ON copy_order FROM ${app_role};

-- The journey that the calling resident may read here; nothing for everybody else.
CREATE FUNCTION copied_journey() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT journey_id FROM copy_order
          WHERE subject_id = caller_subject() AND readable_until >= today_in_amsterdam()
          ORDER BY ordered_at DESC LIMIT 1 $$;
