package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.usecase.Webhook;
import nl.sociaalpact.referral.usecase.Webhooks;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresWebhooks implements Webhooks {
    private static final String FIND =
            "SELECT url, last_failure, failing_since, disabled_at FROM webhook WHERE organisation_id = $1";
    /** Everything that was told by transactions that have ended lies before the place of a new one. */
    private static final String PUT = """
            INSERT INTO webhook (organisation_id, url, secret, at_transaction, at_seq, next_attempt_at)
            VALUES ($1, $2, $3, pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1, 9223372036854775807, now())
            ON CONFLICT (organisation_id) DO UPDATE SET url = excluded.url, secret = excluded.secret, failures = 0,
                last_failure = NULL, failing_since = NULL, disabled_at = NULL, next_attempt_at = now(), lease = NULL,
                leased_until = NULL""";

    private static final String REMOVE = "DELETE FROM webhook WHERE organisation_id = $1";
    private static final String REPLAY = """
            UPDATE webhook SET at_transaction = $2, at_seq = $3, failures = 0, last_failure = NULL, failing_since = NULL,
                disabled_at = NULL, next_attempt_at = now(), lease = NULL, leased_until = NULL
            WHERE organisation_id = $1""";

    @Override
    public Uni<Optional<Webhook>> find(OrganisationId organisation) {
        return Sql.first(FIND, PostgresWebhooks::webhook, organisation.value());
    }

    @Override
    public Uni<Void> put(OrganisationId organisation, String url, byte[] secret) {
        return Sql.update(PUT, organisation.value(), url, Buffer.buffer(secret)).replaceWithVoid();
    }

    @Override
    public Uni<Boolean> remove(OrganisationId organisation) {
        return Sql.update(REMOVE, organisation.value()).map(rows -> rows > 0);
    }

    @Override
    public Uni<Boolean> replay(OrganisationId organisation, UUID place) {
        return Sql.update(REPLAY, organisation.value(), place.getMostSignificantBits(), place.getLeastSignificantBits())
                .map(rows -> rows > 0);
    }

    private static Webhook webhook(Row row) {
        return new Webhook(
                row.getString("url"),
                row.getString("last_failure"),
                instant(row.getOffsetDateTime("failing_since")),
                instant(row.getOffsetDateTime("disabled_at")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
