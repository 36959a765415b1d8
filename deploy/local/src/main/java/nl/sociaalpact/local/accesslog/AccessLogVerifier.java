package nl.sociaalpact.local.accesslog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the access log and says what is not as it was written. It trusts the public key and the last root it saw before,
 * and nothing in the database. Lines that were written after the last root are chained, but only the next root vouches for
 * them.
 */
public final class AccessLogVerifier {
    private static final String ZERO = "0".repeat(64);
    private static final String LINKS = """
            SELECT c.organisation_id, c.position, c.log_id, encode(c.previous, 'hex') AS previous,
                   encode(c.hash, 'hex') AS hash,
                   coalesce(u.organisation_id, '00000000-0000-0000-0000-000000000000') AS reader,
                   jsonb_strip_nulls(to_jsonb(l))::text || ' ' || jsonb_strip_nulls(to_jsonb(u))::text AS line
            FROM access_chain c LEFT JOIN processing_log l USING (log_id) LEFT JOIN processing_user u USING (log_id)
            ORDER BY c.organisation_id, c.position""";
    private static final String LOOSE = """
            SELECT 'a line that is in no chain' AS finding, l.log_id FROM processing_log l
            WHERE NOT EXISTS (SELECT 1 FROM access_chain c WHERE c.log_id = l.log_id)
              AND NOT EXISTS (SELECT 1 FROM access_to_seal w WHERE w.log_id = l.log_id)
            UNION ALL
            SELECT 'a user without a line', u.log_id FROM processing_user u
            WHERE NOT EXISTS (SELECT 1 FROM processing_log l WHERE l.log_id = u.log_id)
            UNION ALL
            SELECT 'a line without a user', l.log_id FROM processing_log l
            WHERE NOT EXISTS (SELECT 1 FROM processing_user u WHERE u.log_id = l.log_id)
            UNION ALL
            SELECT 'a line that is gone before it was chained', w.log_id FROM access_to_seal w
            WHERE NOT EXISTS (SELECT 1 FROM processing_log l WHERE l.log_id = w.log_id)
            UNION ALL
            SELECT 'a line that waits although it is chained', w.log_id FROM access_to_seal w JOIN access_chain USING (log_id)
            """;

    private final Connection connection;
    private final List<String> findings = new ArrayList<>();
    private final Map<UUID, Map<Long, String>> links = new HashMap<>();
    private long lines;

    private AccessLogVerifier(Connection connection) {
        this.connection = connection;
    }

    /**
     * What was found.
     *
     * @param last the newest root, to be trusted the next time
     */
    public record Report(long lines, long roots, Optional<KnownRoot> last, List<String> findings) {
        /** Copies what it is given. */
        public Report {
            findings = List.copyOf(findings);
        }

        /** Whether nothing was found. */
        public boolean isWhole() {
            return findings.isEmpty();
        }
    }

    /** A root that was seen, by its number and hash. */
    public record KnownRoot(long number, String hash) {}

    /** Verifies everything the connection sees, in its open transaction. */
    public static Report verify(Connection connection, PublicKey key, Optional<KnownRoot> known) throws SQLException {
        var verifier = new AccessLogVerifier(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT set_config('TimeZone', 'UTC', true), set_config('bytea_output', 'hex', true)");
        }
        verifier.links();
        verifier.loose();
        var roots = AccessLogRoots.verify(connection, key, verifier.links, verifier.findings);
        known.filter(root -> !roots.contains(root))
                .ifPresent(root ->
                        verifier.findings.add("root %d, seen before, is gone or another one".formatted(root.number())));
        var last = roots.isEmpty() ? Optional.<KnownRoot>empty() : Optional.of(roots.getLast());
        return new Report(verifier.lines, roots.size(), last, verifier.findings);
    }

    private void links() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(LINKS)) {
            while (row.next()) {
                link(row);
            }
        }
    }

    private void link(ResultSet row) throws SQLException {
        lines++;
        var organisation = row.getObject("organisation_id", UUID.class);
        var position = row.getLong("position");
        var chain = links.computeIfAbsent(organisation, first -> new HashMap<>());
        var previous = position == 1 ? ZERO : chain.get(position - 1);
        var text = "%s\n%d\n%s\n%s".formatted(organisation, position, row.getString("previous"), row.getString("line"));
        require(previous != null, "no link before", organisation, position);
        require(row.getString("previous").equals(previous), "another link before", organisation, position);
        require(row.getString("line") != null, "the line is gone", organisation, position);
        require(
                organisation.equals(row.getObject("reader", UUID.class)),
                "another organisation's line",
                organisation,
                position);
        require(row.getString("hash").equals(sha256(text)), "the line is not what it was", organisation, position);
        chain.put(position, row.getString("hash"));
    }

    private void require(boolean holds, String otherwise, UUID organisation, long position) {
        if (!holds) {
            findings.add("%s: organisation %s, position %d".formatted(otherwise, organisation, position));
        }
    }

    private void loose() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(LOOSE)) {
            while (row.next()) {
                findings.add(row.getString("finding") + ": " + row.getString("log_id"));
            }
        }
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
