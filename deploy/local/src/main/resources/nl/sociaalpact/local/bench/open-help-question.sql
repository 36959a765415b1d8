-- What intake sends to PostgreSQL to open one help question. A value is :name; uuidv7() and now() stand where the service
-- sends a new id and the time. ./pact bench compares this with what the service really sends, and stops when they differ.
BEGIN;
SELECT set_config('pact.scope', :scope, true), set_config('pact.organisation', :organisation, true),
       set_config('pact.subject', :no_subject, true),
       (SELECT standing FROM member WHERE organisation_id = :organisation) AS standing;
SELECT request_hash, status, location, version, body FROM idempotency_key WHERE client = :caller AND key = :key;
WITH known AS (
    SELECT area FROM resident WHERE owner_org = :organisation AND journey_id = :journey),
question AS (
    INSERT INTO help_question (owner_org, id, journey_id, words, desired_future, talents, talents_discussed,
        life_domains, recorded_by_client, recorded_by_subject, recorded_at)
    SELECT :organisation, uuidv7(), :journey, :words, :desired_future, :talents, :talents_discussed, :life_domains,
        :recorded_by_client, :recorded_by_subject, now() FROM known
    RETURNING id),
told AS (
    INSERT INTO debt (owner_org, help_question_id, place, kind, amount_cents, since, proof, pressure,
        may_be_shared)
    SELECT :organisation, question.id, d.place, d.kind, d.amount_cents, d.since, d.proof, d.pressure, d.may_be_shared
    FROM question, unnest(:debt_kinds::text[], :debt_amounts::bigint[], :debt_since::date[], :debt_proofs::text[],
        :debt_pressure::boolean[], :debt_shared::boolean[]) WITH ORDINALITY
        AS d (kind, amount_cents, since, proof, pressure, may_be_shared, place))
SELECT area FROM known;
WITH counted AS (
    INSERT INTO event_count AS c (aggregateid, last_version) VALUES (uuidv7(), 1)
    ON CONFLICT (aggregateid) DO UPDATE SET last_version = c.last_version + 1
    RETURNING last_version)
INSERT INTO outbox (id, aggregatetype, aggregateid, aggregate_version, type, topic, msg_key, payload)
SELECT uuidv7(), :aggregate_type, uuidv7(), last_version, :type, :topic, :msg_key, :payload FROM counted;
INSERT INTO idempotency_key (client, key, request_hash, status, location, version, body, created_at)
VALUES (:caller, :key, :request_hash, :status, :location, :version, :body, now());
COMMIT;
