package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.RejectionReason;
import nl.sociaalpact.referral.domain.Transfer;
import nl.sociaalpact.referral.domain.TransferId;
import nl.sociaalpact.referral.usecase.TransferStore;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresTransfers implements TransferStore {
    private static final String OFFER = """
            INSERT INTO referral_transfer (id, referral_id, requester_org, from_org, to_org, stage, note, offered_at)
            VALUES ($1, $2, $3, $4, $5, 'offered', $6, $7) ON CONFLICT DO NOTHING""";
    private static final String DECIDE = """
            UPDATE referral_transfer SET stage = $2, reason_code = $3, reason_text = $4, decided_at = $5
            WHERE id = $1 AND stage = 'offered'""";
    private static final String COLUMNS = """
            SELECT id, referral_id, requester_org, from_org, to_org, stage, note, reason_code, reason_text, offered_at,
                   decided_at
            FROM referral_transfer WHERE referral_id = $1 AND\s""";
    private static final String FIND = COLUMNS + "id = $2";
    private static final String PAGE = COLUMNS + "id < $2 ORDER BY id DESC LIMIT $3";
    private static final String LETS = """
            SELECT EXISTS (SELECT 1 FROM referral_transfer
                           WHERE referral_id = $1 AND ((to_org = $2 AND stage = 'offered')
                                                       OR (from_org = $2 AND stage = 'accepted'))) AS lets""";

    @Override
    public Uni<Boolean> offer(Transfer transfer) {
        return Sql.update(
                        OFFER,
                        transfer.id().value(),
                        transfer.referral().value(),
                        transfer.requester().value(),
                        transfer.from().value(),
                        transfer.to().value(),
                        transfer.note(),
                        time(transfer.offeredAt()))
                .map(added -> added == 1);
    }

    @Override
    public Uni<Boolean> decide(Transfer transfer) {
        return Sql.update(
                        DECIDE,
                        transfer.id().value(),
                        Codes.of(transfer.stage()),
                        Reasons.code(transfer.reason()),
                        Reasons.text(transfer.reason()),
                        time(transfer.decidedAt()))
                .map(changed -> changed == 1);
    }

    @Override
    public Uni<Optional<Transfer>> find(ReferralId referral, TransferId id) {
        return Sql.first(FIND, PostgresTransfers::transfer, referral.value(), id.value());
    }

    @Override
    public Uni<List<Transfer>> page(ReferralId referral, Optional<UUID> before, int size) {
        return Sql.list(PAGE, PostgresTransfers::transfer, referral.value(), Newest.orBefore(before), size);
    }

    @Override
    public Uni<Boolean> lets(OrganisationId organisation, ReferralId referral) {
        return Sql.first(LETS, row -> row.getBoolean("lets"), referral.value(), organisation.value())
                .map(found -> found.orElse(false));
    }

    private static Transfer transfer(Row row) {
        var code = row.getString("reason_code");
        var decided = row.getOffsetDateTime("decided_at");
        return new Transfer(
                new TransferId(row.getUUID("id")),
                new ReferralId(row.getUUID("referral_id")),
                new OrganisationId(row.getUUID("requester_org")),
                new OrganisationId(row.getUUID("from_org")),
                new OrganisationId(row.getUUID("to_org")),
                Codes.parse(Transfer.Stage.class, row.getString("stage")),
                row.getString("note"),
                code == null ? null : Reasons.required(RejectionReason.class, code, row.getString("reason_text")),
                row.getOffsetDateTime("offered_at").toInstant(),
                decided == null ? null : decided.toInstant());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
