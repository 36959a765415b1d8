package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.usecase.Access;
import nl.sociaalpact.residentjourney.usecase.AccessBasis;
import nl.sociaalpact.residentjourney.usecase.AccessLine;
import nl.sociaalpact.residentjourney.usecase.AccessLog;
import nl.sociaalpact.residentjourney.usecase.AccessNotLogged;
import nl.sociaalpact.residentjourney.usecase.Activity;
import nl.sociaalpact.residentjourney.usecase.Trace;
import nl.sociaalpact.residentjourney.usecase.Visit;
import org.jspecify.annotations.Nullable;

/** The access log in PostgreSQL: the line and who it was, in one statement. */
@ApplicationScoped
class PostgresAccessLog implements AccessLog {
    private static final int OK = 1;
    private static final String PSEUDONYM = "journey-pseudonym";
    private static final String ADD = """
            WITH line AS (
                INSERT INTO processing_log (log_id, trace_id, span_id, parent_span_id, name, start_time, end_time,
                                            status_code, processing_activity_id, data_subject_id,
                                            data_subject_id_type, basis, life_domains)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))
            INSERT INTO processing_user (log_id, organisation_id, client, subject) VALUES ($1, $14, $15, $16)""";
    private static final String ABOUT = """
            SELECT l.log_id, l.start_time, l.name, l.basis, l.life_domains,
                   CASE WHEN u.organisation_id IS NOT NULL THEN
                       coalesce((SELECT code FROM member m WHERE m.organisation_id = u.organisation_id), 'unknown')
                   END AS organisation
            FROM processing_log l JOIN processing_user u ON u.log_id = l.log_id
            WHERE l.data_subject_id = $1 AND ($2::uuid IS NULL OR l.log_id < $2)
            ORDER BY l.log_id DESC LIMIT $3""";

    @Override
    public Uni<Void> add(Access access) {
        return insert(access)
                .invoke(PostgresAccessLog::requireOne)
                .onFailure()
                .transform(AccessNotLogged::new)
                .replaceWithVoid();
    }

    @Override
    public Uni<List<AccessLine>> about(DataSubject resident, Optional<UUID> after, int most) {
        return Sql.list(ABOUT, PostgresAccessLog::line, resident.pseudonym(), Columns.orNull(after), most);
    }

    private static Uni<Integer> insert(Access access) {
        var trace = access.visit().trace();
        var user = User.of(access.visit());
        return Sql.update(
                ADD,
                access.id(),
                bytes(trace.traceId()),
                bytes(trace.spanId()),
                parent(trace),
                access.activity().code(),
                Columns.time(access.visit().startedAt()),
                Columns.time(access.endedAt()),
                OK,
                access.activity().uri(),
                access.about().pseudonym(),
                PSEUDONYM,
                Columns.texts(access.basis().stream().map(AccessBasis::code).toList()),
                Columns.texts(access.lifeDomains()),
                user.organisation,
                user.client,
                user.subject);
    }

    private static void requireOne(int lines) {
        if (lines != 1) {
            throw new IllegalStateException("no line was written");
        }
    }

    private static AccessLine line(Row row) {
        return new AccessLine(
                row.getUUID("log_id"),
                row.getOffsetDateTime("start_time").toInstant(),
                row.getString("organisation"),
                Activity.of(row.getString("name")),
                Arrays.stream(row.getArrayOfStrings("basis"))
                        .map(AccessBasis::of)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.of(row.getArrayOfStrings("life_domains")));
    }

    private static Buffer bytes(String hexadecimal) {
        return Buffer.buffer(HexFormat.of().parseHex(hexadecimal));
    }

    private static @Nullable Buffer parent(Trace trace) {
        return trace.parentSpanId() == null ? null : bytes(trace.parentSpanId());
    }

    /** Who it was. A resident is an account, which is a hash; a client of theirs is not kept. */
    private record User(
            @Nullable UUID organisation, @Nullable String client, String subject) {
        static User of(Visit visit) {
            return switch (visit) {
                case Visit.OfWorker worker ->
                    new User(worker.organisation().value(), worker.client(), worker.subject());
                case Visit.OfResident resident ->
                    new User(null, null, resident.account().value().toString());
            };
        }
    }
}
