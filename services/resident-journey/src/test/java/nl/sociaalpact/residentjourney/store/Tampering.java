package nl.sociaalpact.residentjourney.store;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What somebody with all rights in the database, and without the signing key, may do to the access log. */
final class Tampering {
    private static final String REHASH = """
            DO $$ DECLARE link record; before bytea; BEGIN
                FOR link IN SELECT c.organisation_id, c.position, c.log_id,
                                   jsonb_strip_nulls(to_jsonb(l))::text || ' ' || jsonb_strip_nulls(to_jsonb(u))::text AS line
                            FROM access_chain c JOIN processing_log l USING (log_id) JOIN processing_user u USING (log_id)
                            WHERE c.organisation_id = '%s' ORDER BY c.position LOOP
                    before := coalesce((SELECT hash FROM access_chain WHERE organisation_id = link.organisation_id
                                        AND position = link.position - 1), decode(repeat('00', 32), 'hex'));
                    UPDATE access_chain SET previous = before, hash = sha256(convert_to(concat_ws(E'\\n',
                        link.organisation_id, link.position, encode(before, 'hex'), link.line), 'UTF8'))
                    WHERE organisation_id = link.organisation_id AND position = link.position;
                END LOOP; END $$""";
    private static final List<String> LINE_CHANGES = List.of(
            "UPDATE processing_log SET start_time = start_time - interval '1 microsecond' WHERE log_id = '%s'",
            "UPDATE processing_log SET end_time = end_time + interval '1 second' WHERE log_id = '%s'",
            "UPDATE processing_log SET name = 'read-consents' WHERE log_id = '%s'",
            "UPDATE processing_log SET data_subject_id = 'somebody-else' WHERE log_id = '%s'",
            "UPDATE processing_log SET basis = '{consent}' WHERE log_id = '%s'",
            "UPDATE processing_log SET life_domains = '{}' WHERE log_id = '%s'",
            "UPDATE processing_log SET status_code = 2 WHERE log_id = '%s'",
            "UPDATE processing_log SET parent_span_id = span_id WHERE log_id = '%s'",
            "UPDATE processing_log SET trace_id = set_byte(trace_id, 3, (get_byte(trace_id, 3) + 1) %% 256) WHERE log_id = '%s'",
            "UPDATE processing_user SET subject = 'nobody' WHERE log_id = '%s'",
            "DELETE FROM processing_log WHERE log_id = '%s'",
            "DELETE FROM processing_user WHERE log_id = '%s'",
            "DELETE FROM access_chain WHERE log_id = '%s'",
            "INSERT INTO access_to_seal VALUES ('%s')",
            "UPDATE access_chain SET hash = set_byte(hash, 5, (get_byte(hash, 5) + 1) %% 256) WHERE log_id = '%s'",
            "UPDATE access_chain SET previous = set_byte(previous, 5, (get_byte(previous, 5) + 1) %% 256) WHERE log_id = '%s'",
            "UPDATE access_chain SET position = position + 1000 WHERE log_id = '%s'",
            "UPDATE access_chain SET log_id = gen_random_uuid() WHERE log_id = '%s'");
    private static final List<String> ROOT_CHANGES = List.of(
            "DELETE FROM access_root WHERE number = %d",
            "DELETE FROM access_root WHERE number >= %d",
            "UPDATE access_root SET made_at = made_at + interval '1 second' WHERE number = %d",
            "UPDATE access_root SET heads = '[]' WHERE number = %d",
            "UPDATE access_root SET signature = set_byte(signature, 1, (get_byte(signature, 1) + 1) %% 256) WHERE number = %d",
            "UPDATE access_root SET hash = sha256(hash) WHERE number = %d",
            "UPDATE access_root r SET (heads, hash, signature) = (SELECT heads, hash, signature FROM access_root o"
                    + " WHERE o.number <> r.number ORDER BY number LIMIT 1) WHERE number = %d",
            "UPDATE access_root SET number = number + 100 WHERE number = %d");

    private final Connection connection;
    private final Random chance;

    Tampering(Connection connection, Random chance) {
        this.connection = connection;
        this.chance = chance;
    }

    /** Does one thing, by chance, in the open transaction; what it was. */
    String once() throws SQLException {
        execute("SET LOCAL session_replication_role = replica");
        return switch (chance.nextInt(8)) {
            case 0, 1, 2 -> execute(one(LINE_CHANGES).formatted(line()));
            case 3 -> execute(one(ROOT_CHANGES).formatted(1 + chance.nextInt(4)));
            case 4 -> truncated();
            case 5 -> rewritten();
            case 6 -> moved();
            default -> forged();
        };
    }

    /** The last lines of an organisation go, with their links; the roots that saw them stay, or go with them. */
    private String truncated() throws SQLException {
        var organisation = organisation();
        execute("DELETE FROM processing_user WHERE log_id IN (%s)".formatted(tail(organisation)));
        execute("DELETE FROM processing_log WHERE log_id IN (%s)".formatted(tail(organisation)));
        execute("DELETE FROM access_chain WHERE log_id IN (%s)".formatted(tail(organisation)));
        return chance.nextBoolean() ? "cut off " + organisation : execute("DELETE FROM access_root WHERE number = 4");
    }

    private static String tail(UUID organisation) {
        return "SELECT log_id FROM access_chain WHERE organisation_id = '%s' ORDER BY position DESC LIMIT 1"
                .formatted(organisation);
    }

    /** A line is changed and every link after it made to fit. */
    private String rewritten() throws SQLException {
        var organisation = organisation();
        execute(("UPDATE processing_user SET subject = 'nobody' WHERE log_id = (SELECT log_id FROM access_chain"
                        + " WHERE organisation_id = '%s' ORDER BY random() LIMIT 1)")
                .formatted(organisation));
        return execute(REHASH.formatted(organisation));
    }

    /** A line becomes another organisation's, or changes places with its neighbour; perhaps with links that fit. */
    private String moved() throws SQLException {
        var organisation = organisation();
        if (chance.nextBoolean()) {
            return execute(
                    "UPDATE processing_user SET organisation_id = gen_random_uuid(), client = 'x' WHERE log_id = '%s'"
                            .formatted(line()));
        }
        var first = at(organisation, 1);
        var second = at(organisation, 2);
        execute("UPDATE access_chain SET log_id = '%s' WHERE log_id = '%s'".formatted(new UUID(1, 1), first));
        execute("UPDATE access_chain SET log_id = '%s' WHERE log_id = '%s'".formatted(first, second));
        execute("UPDATE access_chain SET log_id = '%s' WHERE log_id = '%s'".formatted(second, new UUID(1, 1)));
        return chance.nextBoolean() ? "exchanged in " + organisation : execute(REHASH.formatted(organisation));
    }

    /** A line that was never written. */
    private String forged() throws SQLException {
        var copied = line();
        var forged = new UUID(chance.nextLong(), chance.nextLong());
        execute("INSERT INTO processing_log SELECT (jsonb_populate_record(l, jsonb_build_object('log_id', '%s'))).*"
                        .formatted(forged)
                + " FROM processing_log l WHERE log_id = '%s'".formatted(copied));
        execute("INSERT INTO processing_user SELECT (jsonb_populate_record(u, jsonb_build_object('log_id', '%s'))).*"
                        .formatted(forged)
                + " FROM processing_user u WHERE log_id = '%s'".formatted(copied));
        if (chance.nextBoolean()) {
            return "a line that was never sealed";
        }
        return execute(("UPDATE access_chain SET log_id = '%s' WHERE log_id = '%s'").formatted(forged, copied));
    }

    private UUID at(UUID organisation, int position) throws SQLException {
        return id("SELECT log_id FROM access_chain WHERE organisation_id = '%s' AND position = %d"
                .formatted(organisation, position));
    }

    private UUID line() throws SQLException {
        return id("SELECT log_id FROM access_chain ORDER BY md5(log_id::text || '" + chance.nextInt() + "') LIMIT 1");
    }

    private UUID organisation() throws SQLException {
        return id("SELECT organisation_id FROM (SELECT DISTINCT organisation_id FROM access_chain) o"
                + " ORDER BY md5(organisation_id::text || '" + chance.nextInt() + "') LIMIT 1");
    }

    private UUID id(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private <T> T one(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    @CanIgnoreReturnValue
    private String execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return sql;
        }
    }
}
