package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.retention.Erasure;
import nl.sociaalpact.residentjourney.JourneyConfig;
import nl.sociaalpact.residentjourney.domain.AccountId;
import nl.sociaalpact.residentjourney.domain.RightsKind;
import nl.sociaalpact.residentjourney.domain.RightsRequest;
import nl.sociaalpact.residentjourney.usecase.RightsProgress;
import nl.sociaalpact.residentjourney.usecase.RightsRequests;

/** Requests of residents in PostgreSQL. */
@ApplicationScoped
class PostgresRightsRequests implements RightsRequests {
    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final String ADD = """
            INSERT INTO rights_request (request_id, account_id, journey_id, journey_hash, kind, asked_at, due_on, done_at)
            VALUES ($1, $2, $3, sha256(convert_to($4::uuid::text, 'UTF8')), $5, $6, $7, $8) ON CONFLICT DO NOTHING""";
    private static final String SHOWN = """
            SELECT r.request_id, r.kind, r.asked_at, r.due_on, r.done_at, encode(r.journey_hash, 'hex') AS journey_hash,
                   (SELECT coalesce(jsonb_agg(jsonb_build_object('service', c.service, 'erased', c.erased, 'kept', c.kept,
                                    'at', to_char(c.confirmed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
                                    ORDER BY c.service), '[]')
                    FROM rights_confirmation c WHERE c.request_id = r.request_id) AS confirmations
            FROM rights_request r WHERE r.account_id = $1""";
    private static final String PAGE = SHOWN + " AND r.request_id < $2 ORDER BY r.request_id DESC LIMIT $3";
    private static final String ONE = SHOWN + " AND r.request_id = $2";
    private static final String CONFIRM = """
            INSERT INTO rights_confirmation (request_id, service, erased, kept, confirmed_at)
            SELECT $1, $2, $3, $4, $5 FROM rights_request WHERE request_id = $1
            ON CONFLICT (request_id, service) DO NOTHING""";
    /** The row lock puts the last two services in line, so that one of them sees that all are done. */
    private static final String LOCK = "SELECT request_id FROM rights_request WHERE request_id = $1 FOR UPDATE";

    private static final String END = """
            UPDATE rights_request SET done_at = $3, journey_id = NULL
            WHERE request_id = $1 AND done_at IS NULL
              AND (SELECT count(*) FROM rights_confirmation WHERE request_id = $1 AND service = ANY($2)) = cardinality($2)""";

    private final JourneyConfig config;

    PostgresRightsRequests(JourneyConfig config) {
        this.config = config;
    }

    @Override
    public Uni<Boolean> add(RightsRequest request) {
        var journey = request.journey().value();
        var askedAt = Columns.time(request.askedAt());
        var atOnce = request.kind() == RightsKind.COPY;
        return Sql.update(
                        ADD,
                        request.id(),
                        request.account().value(),
                        atOnce ? null : journey,
                        journey,
                        request.kind().code(),
                        askedAt,
                        request.dueOn(),
                        atOnce ? askedAt : null)
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<List<RightsProgress>> of(AccountId account, Optional<UUID> before, int most) {
        return Sql.list(PAGE, PostgresRightsRequests::progress, account.value(), before.orElse(NEWEST), most);
    }

    @Override
    public Uni<Optional<RightsProgress>> find(AccountId account, UUID request) {
        return Sql.first(ONE, PostgresRightsRequests::progress, account.value(), request);
    }

    @Override
    public Uni<Void> confirm(String service, Erasure erasure) {
        var at = Columns.time(erasure.occurredAt());
        var kept = new JsonObject(erasure.kept().stream()
                .collect(Collectors.<Erasure.Kept, String, Object>toMap(Erasure.Kept::code, Erasure.Kept::records)));
        return Sql.list(LOCK, row -> row.getUUID("request_id"), erasure.requestId())
                .chain(() -> Sql.update(CONFIRM, erasure.requestId(), service, erasure.erased(), kept, at))
                .chain(() -> Sql.update(END, erasure.requestId(), services(), at))
                .replaceWithVoid();
    }

    private String[] services() {
        return config.erasingServices().toArray(String[]::new);
    }

    private static RightsProgress progress(Row row) {
        var done = row.getOffsetDateTime("done_at");
        return new RightsProgress(
                row.getUUID("request_id"),
                RightsKind.of(row.getString("kind")),
                row.getOffsetDateTime("asked_at").toInstant(),
                row.getLocalDate("due_on"),
                done == null ? null : done.toInstant(),
                row.getString("journey_hash"),
                ((JsonArray) row.getJson("confirmations"))
                        .stream().map(each -> confirmation((JsonObject) each)).toList());
    }

    private static RightsProgress.Confirmation confirmation(JsonObject json) {
        var kept = json.getJsonObject("kept").stream()
                .collect(Collectors.toMap(Map.Entry::getKey, reason -> ((Number) reason.getValue()).intValue()));
        return new RightsProgress.Confirmation(
                json.getString("service"), json.getInteger("erased"), kept, Instant.parse(json.getString("at")));
    }
}
