package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Account;
import nl.sociaalpact.referral.domain.HandOver;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.Assignments;
import org.jspecify.annotations.Nullable;

/** Each change of the assignment and the line that remembers it are one statement. */
@ApplicationScoped
class PostgresAssignments implements Assignments {
    private static final String OF = "SELECT account FROM assignment WHERE referral_id = $1 AND organisation_id = $2";
    private static final String GIVE = """
            WITH before AS (SELECT account FROM assignment WHERE referral_id = $1 AND organisation_id = $2),
                 given AS (
                     INSERT INTO assignment (referral_id, organisation_id, account) VALUES ($1, $2, $3)
                     ON CONFLICT (referral_id, organisation_id) DO UPDATE SET account = excluded.account)
            INSERT INTO assignment_change (referral_id, organisation_id, from_account, to_account, by_account, changed_at)
            SELECT $1, $2, (SELECT account FROM before), $3, $4, $5
            WHERE (SELECT account FROM before) IS DISTINCT FROM $3""";
    private static final String TAKE = """
            WITH taken AS (DELETE FROM assignment WHERE referral_id = $1 AND organisation_id = $2 RETURNING account)
            INSERT INTO assignment_change (referral_id, organisation_id, from_account, to_account, by_account, changed_at)
            SELECT $1, $2, account, NULL, $3, $4 FROM taken""";
    private static final String BEGIN = """
            INSERT INTO hand_over (id, organisation_id, from_account, to_account, by_account, started_at)
            VALUES ($1, $2, $3, $4, $5, $6)""";
    private static final String PIECE = """
            WITH piece AS (
                SELECT referral_id FROM assignment JOIN referral ON referral.id = referral_id
                WHERE organisation_id = $1 AND account = $2 AND due_at IS NOT NULL
                ORDER BY referral_id LIMIT $3 FOR UPDATE OF assignment),
            """;
    private static final String REMEMBER = """
            INSERT INTO assignment_change
                (referral_id, organisation_id, from_account, to_account, by_account, hand_over_id, changed_at)
            SELECT referral_id, $1, $2, $4, $5, $6, $7 FROM moved""";
    private static final String TO_COLLEAGUE = PIECE + """
            moved AS (UPDATE assignment SET account = $4 FROM piece
                      WHERE assignment.referral_id = piece.referral_id AND organisation_id = $1
                      RETURNING assignment.referral_id)
            """ + REMEMBER;
    private static final String TO_TEAM = PIECE + """
            moved AS (DELETE FROM assignment USING piece
                      WHERE assignment.referral_id = piece.referral_id AND organisation_id = $1
                      RETURNING assignment.referral_id)
            """ + REMEMBER;
    private static final String KEEP = "UPDATE hand_over SET moved = $2, completed_at = $3 WHERE id = $1";
    private static final String FIND = "SELECT * FROM hand_over WHERE id = $1";
    private static final String UNFINISHED = """
            SELECT * FROM hand_over WHERE completed_at IS NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED""";

    @Override
    public Uni<Optional<Account>> of(ReferralId referral, OrganisationId side) {
        return Sql.first(OF, row -> new Account(row.getString("account")), referral.value(), side.value());
    }

    @Override
    public Uni<Void> assign(ReferralId referral, OrganisationId side, Optional<Account> to, String by, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        return to.map(account -> Sql.update(GIVE, referral.value(), side.value(), account.value(), by, at))
                .orElseGet(() -> Sql.update(TAKE, referral.value(), side.value(), by, at))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> begin(HandOver handOver) {
        return Sql.update(
                        BEGIN,
                        handOver.id(),
                        handOver.organisation().value(),
                        handOver.from().value(),
                        account(handOver.to()),
                        handOver.by(),
                        handOver.startedAt().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> move(HandOver handOver, int size, Instant now) {
        return Sql.update(
                handOver.to() == null ? TO_TEAM : TO_COLLEAGUE,
                handOver.organisation().value(),
                handOver.from().value(),
                size,
                account(handOver.to()),
                handOver.by(),
                handOver.id(),
                now.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Uni<Void> keep(HandOver handOver) {
        var completedAt = handOver.completedAt();
        return Sql.update(
                        KEEP,
                        handOver.id(),
                        handOver.moved(),
                        completedAt == null ? null : completedAt.atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<HandOver>> handOver(UUID id) {
        return Sql.first(FIND, PostgresAssignments::handOver, id);
    }

    @Override
    public Uni<Optional<HandOver>> claimUnfinished() {
        return Sql.first(UNFINISHED, PostgresAssignments::handOver);
    }

    private static HandOver handOver(Row row) {
        var to = row.getString("to_account");
        return new HandOver(
                row.getUUID("id"),
                new OrganisationId(row.getUUID("organisation_id")),
                new Account(row.getString("from_account")),
                to == null ? null : new Account(to),
                row.getString("by_account"),
                row.getOffsetDateTime("started_at").toInstant(),
                row.getLong("moved"),
                instant(row.getOffsetDateTime("completed_at")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable String account(@Nullable Account account) {
        return account == null ? null : account.value();
    }
}
