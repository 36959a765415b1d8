package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.usecase.DueWebhook;
import nl.sociaalpact.referral.usecase.DueWebhooks;

@ApplicationScoped
class PostgresDueWebhooks implements DueWebhooks {
    private static final String LEASE = """
            UPDATE webhook SET lease = $1, leased_until = $3 WHERE organisation_id = (
                SELECT due.organisation_id FROM webhook due
                WHERE due.disabled_at IS NULL AND due.next_attempt_at <= $2
                  AND (due.leased_until IS NULL OR due.leased_until <= $2)
                  AND EXISTS (SELECT 1 FROM member WHERE member.organisation_id = due.organisation_id AND standing = 'active')
                  AND EXISTS (SELECT 1 FROM notification told WHERE told.organisation_id = due.organisation_id
                      AND (told.transaction, told.seq) > (due.at_transaction::text::xid8, due.at_seq)
                      AND told.transaction < pg_snapshot_xmin(pg_current_snapshot()))
                ORDER BY due.next_attempt_at LIMIT 1 FOR UPDATE OF due SKIP LOCKED)
            RETURNING organisation_id, lease, url, secret, at_transaction, at_seq, failures, failing_since""";
    private static final String ADVANCE = """
            UPDATE webhook SET at_transaction = $3, at_seq = $4, failures = 0, last_failure = NULL, failing_since = NULL
            WHERE organisation_id = $1 AND lease = $2""";
    private static final String RELEASE = """
            UPDATE webhook SET lease = NULL, leased_until = NULL, next_attempt_at = $3
            WHERE organisation_id = $1 AND lease = $2""";
    private static final String FAIL = """
            UPDATE webhook SET lease = NULL, leased_until = NULL, failures = failures + 1, last_failure = $3,
                failing_since = coalesce(failing_since, $4::timestamptz), next_attempt_at = $5,
                disabled_at = CASE WHEN $6::boolean THEN $4::timestamptz END
            WHERE organisation_id = $1 AND lease = $2""";

    @Override
    public Uni<Optional<DueWebhook>> lease(UUID lease, Instant now, Instant until) {
        return Sql.first(
                LEASE, PostgresDueWebhooks::due, lease, now.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Uni<Boolean> advance(DueWebhook webhook, UUID place) {
        return Sql.update(
                        ADVANCE,
                        webhook.organisation().value(),
                        webhook.lease(),
                        place.getMostSignificantBits(),
                        place.getLeastSignificantBits())
                .map(rows -> rows > 0);
    }

    @Override
    public Uni<Void> release(DueWebhook webhook, Instant now) {
        return Sql.update(RELEASE, webhook.organisation().value(), webhook.lease(), now.atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> fail(DueWebhook webhook, Failure failure) {
        return Sql.update(
                        FAIL,
                        webhook.organisation().value(),
                        webhook.lease(),
                        failure.reason(),
                        failure.at().atOffset(ZoneOffset.UTC),
                        failure.next().atOffset(ZoneOffset.UTC),
                        failure.givenUp())
                .replaceWithVoid();
    }

    private static DueWebhook due(Row row) {
        var failing = row.getOffsetDateTime("failing_since");
        return new DueWebhook(
                new OrganisationId(row.getUUID("organisation_id")),
                row.getUUID("lease"),
                row.getString("url"),
                row.getBuffer("secret").getBytes(),
                new UUID(row.getLong("at_transaction"), row.getLong("at_seq")),
                row.getInteger("failures"),
                failing == null ? null : failing.toInstant());
    }
}
