package nl.sociaalpact.local.bench;

import java.sql.SQLException;
import java.util.UUID;

/**
 * The values that a bare client sends, one row per client: those that the service itself sent for the help question of the
 * probe, each with another resident. They are text, because both pgbench and JDBC send text.
 */
final class ParameterTable {
    private static final String MAKE = """
            CREATE SCHEMA bench;
            CREATE TABLE bench.parameters AS
            SELECT row_number() OVER (ORDER BY r.id) - 1 AS client, 'organisation' AS scope,
                   q.owner_org::text AS organisation, '' AS no_subject, k.client AS caller, r.journey_id::text AS journey,
                   q.words, q.desired_future, q.talents::text, q.talents_discussed::text, q.life_domains::text,
                   q.recorded_by_client, q.recorded_by_subject, d.*,
                   o.aggregatetype AS aggregate_type, o.type, o.topic, r.journey_id::text AS msg_key, o.payload::text,
                   k.request_hash::text, k.status::text, k.location, k.version::text, k.body::text
            FROM help_question q
            JOIN resident r ON r.owner_org = q.owner_org
            JOIN outbox o ON o.aggregateid = q.id
            JOIN idempotency_key k ON k.location LIKE '%%/' || q.id,
            LATERAL (SELECT array_agg(kind)::text AS debt_kinds, array_agg(amount_cents)::text AS debt_amounts,
                            array_agg(since)::text AS debt_since, array_agg(proof)::text AS debt_proofs,
                            array_agg(pressure)::text AS debt_pressure, array_agg(may_be_shared)::text AS debt_shared
                     FROM debt WHERE help_question_id = q.id) AS d
            WHERE q.id = '%s';
            ALTER TABLE bench.parameters ADD PRIMARY KEY (client);
            GRANT USAGE ON SCHEMA bench TO %s;
            GRANT SELECT ON bench.parameters TO %2$s""";

    private ParameterTable() {}

    /** The outbox must still hold the event of this help question. */
    static void make(BenchPlatform platform, UUID helpQuestion) throws SQLException {
        try (var connection = platform.superuser(BenchPlatform.INTAKE);
                var statement = connection.createStatement()) {
            statement.execute(MAKE.formatted(
                    helpQuestion, platform.database(BenchPlatform.INTAKE).username()));
        }
    }
}
