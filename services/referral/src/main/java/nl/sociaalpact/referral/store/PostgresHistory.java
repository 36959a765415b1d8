package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Outcome;
import nl.sociaalpact.referral.domain.Reason;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.History;
import nl.sociaalpact.referral.usecase.HistoryEntry;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresHistory implements History {
    private static final String APPEND = """
            INSERT INTO status_change (id, referral_id, from_status, to_status, by_org, account,
                                       reason_code, reason_text, outcome_code, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""";
    private static final String PAGE = """
            SELECT change.id, referral_id, from_status, to_status, by_org, account, contact_prohibited,
                   change.reason_code, change.reason_text, change.outcome_code, changed_at
            FROM status_change change JOIN referral ON referral.id = referral_id
            WHERE referral_id = $1 AND change.id < $2 ORDER BY change.id DESC LIMIT $3""";

    @Override
    public Uni<Void> append(HistoryEntry entry) {
        var outcome = entry.outcome();
        return Sql.update(
                        APPEND,
                        entry.id(),
                        entry.referral().value(),
                        Codes.of(entry.from()),
                        Codes.of(entry.to()),
                        entry.by().value(),
                        entry.account(),
                        Reasons.code(entry.reason()),
                        Reasons.text(entry.reason()),
                        outcome == null ? null : Codes.of(outcome),
                        entry.at().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<HistoryEntry>> page(ReferralId referral, Optional<UUID> before, int size) {
        return Sql.list(PAGE, PostgresHistory::entry, referral.value(), Newest.orBefore(before), size);
    }

    private static HistoryEntry entry(Row row) {
        var to = Codes.parse(Status.class, row.getString("to_status"));
        var outcome = row.getString("outcome_code");
        return new HistoryEntry(
                row.getUUID("id"),
                new ReferralId(row.getUUID("referral_id")),
                Codes.parse(Status.class, row.getString("from_status")),
                to,
                new OrganisationId(row.getUUID("by_org")),
                row.getString("account"),
                reason(to, row),
                outcome == null ? null : Codes.parse(Outcome.class, outcome),
                row.getOffsetDateTime("changed_at").toInstant());
    }

    /** What was written before the resident was protected is shown as if it had been written after. */
    private static @Nullable Reason<?> reason(Status to, Row row) {
        var reason = Reasons.of(to, row.getString("reason_code"), row.getString("reason_text"));
        return reason != null && row.getBoolean("contact_prohibited") ? reason.withoutContactDetails() : reason;
    }
}
