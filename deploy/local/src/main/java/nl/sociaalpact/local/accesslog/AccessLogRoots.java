package nl.sociaalpact.local.accesslog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.local.accesslog.AccessLogVerifier.KnownRoot;

/** The signed roots, held against the chains. */
final class AccessLogRoots {
    private static final String ROOTS = """
            SELECT number, made_at, heads::text AS heads, encode(previous, 'hex') AS previous, encode(hash, 'hex') AS hash,
                   signature
            FROM access_root ORDER BY number""";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PublicKey key;
    private final Map<UUID, Map<Long, String>> links;
    private final List<String> findings;
    private final List<KnownRoot> roots = new ArrayList<>();
    private final Map<UUID, Long> reached = new HashMap<>();

    private AccessLogRoots(PublicKey key, Map<UUID, Map<Long, String>> links, List<String> findings) {
        this.key = key;
        this.links = links;
        this.findings = findings;
    }

    static List<KnownRoot> verify(
            Connection connection, PublicKey key, Map<UUID, Map<Long, String>> links, List<String> findings)
            throws SQLException {
        var verifier = new AccessLogRoots(key, links, findings);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(ROOTS)) {
            while (row.next()) {
                verifier.root(row);
            }
        }
        return verifier.roots;
    }

    private void root(ResultSet row) throws SQLException {
        var number = row.getLong("number");
        var previous = roots.isEmpty() ? "0".repeat(64) : roots.getLast().hash();
        var hash = row.getString("hash");
        var text = new StringBuilder("%d\n%s\n%s"
                .formatted(
                        number, row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getString("previous")));
        for (var head : heads(row.getString("heads"))) {
            text.append("\n%s %d %s"
                    .formatted(
                            head.path("organisation").asText(),
                            head.path("position").asLong(),
                            head.path("hash").asText()));
            head(number, head);
        }
        require(number == roots.size() + 1L, "a root is missing before it", number);
        require(row.getString("previous").equals(previous), "another root before", number);
        require(hash.equals(AccessLogVerifier.sha256(text.toString())), "the root is not what it was", number);
        require(
                Ed25519.verifies(key, HexFormat.of().parseHex(hash), row.getBytes("signature")),
                "the signature is not ours",
                number);
        roots.add(new KnownRoot(number, hash));
    }

    private void head(long number, JsonNode head) {
        var organisation = UUID.fromString(head.path("organisation").asText());
        var position = head.path("position").asLong();
        var link = links.getOrDefault(organisation, Map.of()).get(position);
        require(
                head.path("hash").asText().equals(link),
                "the chain of " + organisation + " lacks what was signed",
                number);
        require(
                position >= reached.getOrDefault(organisation, 0L),
                "the chain of " + organisation + " got shorter",
                number);
        reached.put(organisation, position);
    }

    private static Iterable<JsonNode> heads(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            return List.of();
        }
    }

    private void require(boolean holds, String otherwise, long number) {
        if (!holds) {
            findings.add("%s: root %d".formatted(otherwise, number));
        }
    }
}
