package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.ClockKind;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.NextAction;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.Box;
import nl.sociaalpact.referral.usecase.ListReferrals;
import nl.sociaalpact.referral.usecase.ReferralLists;
import nl.sociaalpact.referral.usecase.ReferralSummary;
import org.jspecify.annotations.Nullable;

/** One statement for each box, with and without a status, so that each walks an index of its own. */
@ApplicationScoped
class PostgresReferralLists implements ReferralLists {
    private static final String COLUMNS = """
            SELECT id, journey_id, requester_org, target_org, life_domain, area, priority, status, since, requested_at,
                   acknowledged_at, contact_prohibited, next_action_by, next_action, due_at
            FROM referral WHERE id < $2 AND status <> 'entered-in-error' AND\s""";
    private static final String RECEIVED = "target_org = $1 AND status <> 'draft'";
    private static final String SENT = "requester_org = $1";
    private static final String IN_STATUS = " AND status = $4";
    private static final String NEWEST_FIRST = " ORDER BY id DESC LIMIT $3";

    @Override
    public Uni<List<ReferralSummary>> page(ListReferrals.Query query) {
        var reader = query.reader().value();
        var before = Newest.orBefore(query.before());
        var box = COLUMNS + side(query.box());
        return query.status()
                .map(status -> Sql.list(
                        box + IN_STATUS + NEWEST_FIRST,
                        PostgresReferralLists::summary,
                        reader,
                        before,
                        query.size(),
                        Codes.of(status)))
                .orElseGet(() ->
                        Sql.list(box + NEWEST_FIRST, PostgresReferralLists::summary, reader, before, query.size()));
    }

    private static String side(Box box) {
        return switch (box) {
            case INBOX -> RECEIVED;
            case OUTBOX -> SENT;
        };
    }

    private static ReferralSummary summary(Row row) {
        return new ReferralSummary(
                new ReferralId(row.getUUID("id")),
                new JourneyId(row.getUUID("journey_id")),
                new OrganisationId(row.getUUID("requester_org")),
                new OrganisationId(row.getUUID("target_org")),
                Codes.parse(LifeDomain.class, row.getString("life_domain")),
                Codes.parse(Area.class, row.getString("area")),
                Codes.parse(Priority.class, row.getString("priority")),
                Codes.parse(Status.class, row.getString("status")),
                row.getOffsetDateTime("since").toInstant(),
                instant(row.getOffsetDateTime("requested_at")),
                instant(row.getOffsetDateTime("acknowledged_at")),
                row.getBoolean("contact_prohibited"),
                nextAction(row));
    }

    private static @Nullable NextAction nextAction(Row row) {
        var by = row.getUUID("next_action_by");
        return by == null
                ? null
                : new NextAction(
                        new OrganisationId(by),
                        Codes.parse(ClockKind.class, row.getString("next_action")),
                        row.getOffsetDateTime("due_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
