package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.decision.Action;
import nl.sociaalpact.residentjourney.domain.decision.Level;
import nl.sociaalpact.residentjourney.domain.decision.Reason;
import nl.sociaalpact.residentjourney.usecase.AccessNotLogged;
import nl.sociaalpact.residentjourney.usecase.DecisionLog;
import nl.sociaalpact.residentjourney.usecase.DecisionRecord;

/** The decision log in PostgreSQL. */
@ApplicationScoped
class PostgresDecisionLog implements DecisionLog {
    private static final String ADD = """
            INSERT INTO decision_log (decision_id, trace_id, span_id, decided_at, organisation_id, data_subject_id, action,
                                      purpose, outcome, level, reasons, articles, lines)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)""";

    @Override
    public Uni<Void> add(DecisionRecord decision) {
        return insert(decision)
                .invoke(PostgresDecisionLog::requireOne)
                .onFailure()
                .transform(AccessNotLogged::new)
                .replaceWithVoid();
    }

    private static Uni<Integer> insert(DecisionRecord decision) {
        var visit = decision.visit();
        var level = Columns.orNull(decision.level().map(Level::code));
        return Sql.update(
                ADD,
                decision.id(),
                bytes(visit.trace().traceId()),
                bytes(visit.trace().spanId()),
                Columns.time(visit.startedAt()),
                visit.organisation().value(),
                visit.about().pseudonym(),
                code(decision.action()),
                decision.purpose().code(),
                level == null ? "deny" : "permit",
                level,
                Columns.texts(decision.reasons().stream().map(Reason::code).toList()),
                Columns.texts(decision.articles()),
                decision.lines());
    }

    private static String code(Action action) {
        return switch (action) {
            case Action.Read read -> "read";
            case Action.BreakGlass breakGlass -> "break-glass";
        };
    }

    private static void requireOne(int records) {
        if (records != 1) {
            throw new IllegalStateException("no record was written");
        }
    }

    private static Buffer bytes(String hexadecimal) {
        return Buffer.buffer(HexFormat.of().parseHex(hexadecimal));
    }
}
