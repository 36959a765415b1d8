package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.Notice;
import nl.sociaalpact.referral.usecase.Notification;
import nl.sociaalpact.referral.usecase.Notifications;

/** A place is a transaction and a number in it, in the two halves of an id. */
@ApplicationScoped
class PostgresNotifications implements Notifications {
    private static final String KEEP = """
            INSERT INTO notification (id, organisation_id, referral_id, fact, occurred_at) VALUES ($1, $2, $3, $4, $5)""";
    private static final String AFTER = """
            SELECT id, organisation_id, referral_id, fact, occurred_at, transaction::text::bigint AS transaction, seq
            FROM notification
            WHERE organisation_id = $1 AND (transaction, seq) > ($2::bigint::text::xid8, $3::bigint)
              AND transaction < pg_snapshot_xmin(pg_current_snapshot())
            ORDER BY transaction, seq LIMIT $4""";

    private final Ids ids;

    PostgresNotifications(Ids ids) {
        this.ids = ids;
    }

    @Override
    public void keep(List<Notice> notices) {
        notices.forEach(notice -> Sql.alongWithCommit(
                KEEP,
                ids.next(),
                notice.organisation().value(),
                notice.referral().value(),
                notice.fact(),
                notice.occurredAt().atOffset(ZoneOffset.UTC)));
    }

    @Override
    public Uni<List<Notification>> after(OrganisationId organisation, UUID place, int size) {
        return Sql.list(
                AFTER,
                PostgresNotifications::notification,
                organisation.value(),
                place.getMostSignificantBits(),
                place.getLeastSignificantBits(),
                size);
    }

    private static Notification notification(Row row) {
        var notice = new Notice(
                new OrganisationId(row.getUUID("organisation_id")),
                new ReferralId(row.getUUID("referral_id")),
                row.getString("fact"),
                row.getOffsetDateTime("occurred_at").toInstant());
        return new Notification(row.getUUID("id"), new UUID(row.getLong("transaction"), row.getLong("seq")), notice);
    }
}
