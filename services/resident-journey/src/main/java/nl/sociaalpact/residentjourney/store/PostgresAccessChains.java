package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.AccessChain.Head;
import nl.sociaalpact.residentjourney.domain.AccessChain.Link;
import nl.sociaalpact.residentjourney.domain.AccessChain.Root;
import nl.sociaalpact.residentjourney.usecase.AccessChains;

/**
 * Chains in PostgreSQL. The canonical form of a line is its row and that of its user as {@code jsonb} writes them, in UTC
 * and without what is absent.
 */
@ApplicationScoped
class PostgresAccessChains implements AccessChains {
    private static final String ALONE = """
            SELECT set_config('TimeZone', 'UTC', true) FROM pg_advisory_xact_lock(hashtext('access-chain'))""";
    private static final String WAITING = """
            SELECT l.log_id, coalesce(u.organisation_id, '00000000-0000-0000-0000-000000000000') AS organisation,
                   jsonb_strip_nulls(to_jsonb(l))::text || ' ' || jsonb_strip_nulls(to_jsonb(u))::text AS line
            FROM access_to_seal w JOIN processing_log l ON l.log_id = w.log_id JOIN processing_user u ON u.log_id = w.log_id
            ORDER BY w.log_id LIMIT $1""";
    private static final String HEADS_OF = """
            SELECT o.organisation_id, h.position, h.hash FROM unnest($1::uuid[]) AS o (organisation_id)
            CROSS JOIN LATERAL (SELECT position, hash FROM access_chain c WHERE c.organisation_id = o.organisation_id
                                ORDER BY position DESC LIMIT 1) h""";
    private static final String HEADS = """
            SELECT c.organisation_id, c.position, c.hash FROM access_chain c
            JOIN (SELECT organisation_id, max(position) AS position FROM access_chain GROUP BY 1) last
              USING (organisation_id, position)""";
    private static final String ADD = """
            WITH links AS (
                INSERT INTO access_chain (organisation_id, position, log_id, previous, hash)
                SELECT organisation, position, line, decode(previous, 'hex'), decode(hash, 'hex')
                FROM jsonb_to_recordset($1) AS l (organisation uuid, position bigint, line uuid, previous text, hash text)
                RETURNING log_id)
            DELETE FROM access_to_seal WHERE log_id IN (SELECT log_id FROM links)""";
    private static final String LAST_ROOT =
            "SELECT number, made_at, previous, hash FROM access_root ORDER BY number DESC LIMIT 1";
    private static final String SIGN = """
            INSERT INTO access_root (number, made_at, heads, previous, hash, signature) VALUES ($1, $2, $3, $4, $5, $6)""";

    private final SigningKey key;

    PostgresAccessChains(SigningKey key) {
        this.key = key;
    }

    @Override
    public Uni<Void> alone() {
        return Sql.list(ALONE, row -> row.getString(0)).replaceWithVoid();
    }

    @Override
    public Uni<List<Line>> waiting(int most) {
        return Sql.list(
                WAITING,
                row -> new Line(row.getUUID("log_id"), row.getUUID("organisation"), row.getString("line")),
                most);
    }

    @Override
    public Uni<Map<UUID, Head>> heads(Set<UUID> organisations) {
        return Sql.list(HEADS_OF, PostgresAccessChains::head, (Object) organisations.toArray(UUID[]::new))
                .map(heads -> heads.stream().collect(Collectors.toMap(Head::organisation, Function.identity())));
    }

    @Override
    public Uni<List<Head>> heads() {
        return Sql.list(HEADS, PostgresAccessChains::head);
    }

    @Override
    public Uni<Void> add(List<Link> links) {
        var rows = new JsonArray();
        links.forEach(link -> rows.add(new JsonObject()
                .put("organisation", link.organisation().toString())
                .put("position", link.position())
                .put("line", link.line().toString())
                .put("previous", hex(link.previous()))
                .put("hash", hex(link.hash()))));
        return Sql.update(ADD, rows).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Root>> lastRoot() {
        return Sql.first(
                LAST_ROOT,
                row -> new Root(
                        row.getLong("number"),
                        row.getOffsetDateTime("made_at").toInstant(),
                        List.of(),
                        row.getBuffer("previous").getBytes(),
                        row.getBuffer("hash").getBytes()));
    }

    @Override
    public Uni<Void> sign(Root root) {
        var heads = new JsonArray();
        root.heads()
                .forEach(head -> heads.add(new JsonObject()
                        .put("organisation", head.organisation().toString())
                        .put("position", head.position())
                        .put("hash", hex(head.hash()))));
        return Sql.update(
                        SIGN,
                        root.number(),
                        Columns.time(root.madeAt()),
                        heads,
                        Buffer.buffer(root.previous()),
                        Buffer.buffer(root.hash()),
                        Buffer.buffer(key.sign(root.hash())))
                .replaceWithVoid();
    }

    private static Head head(Row row) {
        return new Head(
                row.getUUID("organisation_id"),
                row.getLong("position"),
                row.getBuffer("hash").getBytes());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
