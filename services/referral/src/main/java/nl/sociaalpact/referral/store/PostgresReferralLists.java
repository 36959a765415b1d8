package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.ClockKind;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.NextAction;
import nl.sociaalpact.referral.domain.Offer;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.Box;
import nl.sociaalpact.referral.usecase.ListReferrals;
import nl.sociaalpact.referral.usecase.Offers;
import nl.sociaalpact.referral.usecase.ReferralLists;
import nl.sociaalpact.referral.usecase.ReferralSummary;
import org.jspecify.annotations.Nullable;

/** Each box walks an index of its own from the newest down; conditions are constants, what they compare with never is. */
@ApplicationScoped
class PostgresReferralLists implements ReferralLists {
    static final String SELECT = """
            SELECT id, version, journey_id, requester_org, target_org, life_domain, area, priority, status, since,
                   requested_at, acknowledged_at, contact_prohibited, next_action_by, next_action, due_at
            """;
    private static final String COLUMNS = SELECT + "FROM referral WHERE id < $2 AND status <> 'entered-in-error'";
    private static final String RECEIVED = " AND target_org = $1 AND status <> 'draft'";
    private static final String SENT = " AND requester_org = $1";
    private static final String LATE = " AND next_action_by = $1 AND stalled";
    private static final String ASSIGNED =
            " AND id IN (SELECT referral_id FROM assignment WHERE organisation_id = $1 AND account = ";
    private static final String HANDED_OVER =
            " AND id IN (SELECT referral_id FROM referral_transfer WHERE to_org = $1 AND stage = 'offered')";
    private static final String NEWEST_FIRST = " ORDER BY id DESC LIMIT $3";

    private final Offers offers;

    PostgresReferralLists(Offers offers) {
        this.offers = offers;
    }

    /** What is sent to the database. */
    record Statement(String sql, List<Object> parameters) {}

    @Override
    public Uni<List<ReferralSummary>> page(ListReferrals.Query query) {
        if (query.box() == Box.OPEN) {
            return open(query);
        }
        var statement = statement(query);
        return Sql.list(statement.sql, row -> summary(row), statement.parameters.toArray());
    }

    static Statement statement(ListReferrals.Query query) {
        var parameters =
                new ArrayList<Object>(List.of(query.reader().value(), Newest.orBefore(query.before()), query.size()));
        var sql = new StringBuilder(COLUMNS).append(box(query, parameters));
        var filter = query.filter();
        filter.status().ifPresent(status -> sql.append(equal("status", Codes.of(status), parameters)));
        filter.lifeDomain().ifPresent(domain -> sql.append(equal("life_domain", Codes.of(domain), parameters)));
        filter.area().ifPresent(area -> sql.append(equal("area", Codes.of(area), parameters)));
        filter.priority().ifPresent(priority -> sql.append(equal("priority", Codes.of(priority), parameters)));
        return new Statement(sql.append(NEWEST_FIRST).toString(), parameters);
    }

    /** An open referral has one status only. */
    private Uni<List<ReferralSummary>> open(ListReferrals.Query query) {
        return query.filter()
                        .status()
                        .filter(status -> status != Status.REQUESTED)
                        .isPresent()
                ? Uni.createFrom().item(List.of())
                : offers.page(query.reader(), query.filter(), query.before(), query.size())
                        .map(found ->
                                found.stream().map(offer -> summary(offer)).toList());
    }

    private static ReferralSummary summary(Offer offer) {
        return new ReferralSummary(
                offer.referral(),
                null,
                offer.requester(),
                null,
                offer.lifeDomain(),
                offer.area(),
                offer.priority(),
                Status.REQUESTED,
                offer.offeredAt(),
                offer.offeredAt(),
                null,
                false,
                null,
                0);
    }

    private static String box(ListReferrals.Query query, List<Object> parameters) {
        return switch (query.box()) {
            case INBOX -> RECEIVED;
            case OUTBOX -> SENT;
            case OVERDUE -> LATE;
            case TRANSFERS -> HANDED_OVER;
            case OPEN -> throw new IllegalArgumentException("open referrals are in a table of their own");
            case MINE -> ASSIGNED + next(query.account(), parameters) + ")";
        };
    }

    private static String equal(String column, String code, List<Object> parameters) {
        return " AND " + column + " = " + next(code, parameters);
    }

    private static String next(String value, List<Object> parameters) {
        parameters.add(value);
        return "$" + parameters.size();
    }

    static ReferralSummary summary(Row row) {
        return new ReferralSummary(
                new ReferralId(row.getUUID("id")),
                new JourneyId(row.getUUID("journey_id")),
                new OrganisationId(row.getUUID("requester_org")),
                organisation(row.getUUID("target_org")),
                Codes.parse(LifeDomain.class, row.getString("life_domain")),
                Codes.parse(Area.class, row.getString("area")),
                Codes.parse(Priority.class, row.getString("priority")),
                Codes.parse(Status.class, row.getString("status")),
                row.getOffsetDateTime("since").toInstant(),
                instant(row.getOffsetDateTime("requested_at")),
                instant(row.getOffsetDateTime("acknowledged_at")),
                row.getBoolean("contact_prohibited"),
                nextAction(row),
                row.getLong("version"));
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

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
