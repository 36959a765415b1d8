package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Course;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.Measure;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Outcome;
import nl.sociaalpact.referral.domain.Parties;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Role;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.Indicators;
import nl.sociaalpact.referral.usecase.Measures;
import nl.sociaalpact.referral.usecase.ShowIndicators;
import org.jspecify.annotations.Nullable;

/** Measures in one table, and the notes of what has to be measured again. */
@ApplicationScoped
class PostgresMeasures implements Measures {
    private static final String CLAIM = """
            DELETE FROM measure_due WHERE id IN (
                SELECT id FROM measure_due ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
            RETURNING referral_id""";
    private static final String COURSES = """
            SELECT r.id, r.requester_org, r.target_org, r.life_domain, r.priority, r.acknowledged_at,
                   (WITH RECURSIVE chain AS (
                        SELECT r.replaces AS id, 1 AS hop WHERE r.replaces IS NOT NULL
                        UNION ALL
                        SELECT before.replaces, hop + 1 FROM chain JOIN referral before ON before.id = chain.id
                        WHERE before.replaces IS NOT NULL AND hop < 100)
                    SELECT coalesce(max(hop), 0) FROM chain) AS hops,
                   c.to_status, c.changed_at, c.reason_code, c.outcome_code
            FROM referral r JOIN status_change c ON c.referral_id = r.id
            WHERE r.id = ANY ($1) AND r.target_org IS NOT NULL
            ORDER BY r.id, c.changed_at, c.id""";
    private static final String PUT = """
            INSERT INTO referral_measure AS m
                (referral_id, requester_org, target_org, life_domain, priority, requested_at, acknowledged_in,
                 decided_in, accepted, bounced, ended_in, with_outcome, resolved, still_open, changed_at, hops, facts)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            ON CONFLICT (referral_id) DO UPDATE SET
                target_org = excluded.target_org, acknowledged_in = excluded.acknowledged_in,
                decided_in = excluded.decided_in, accepted = excluded.accepted, bounced = excluded.bounced,
                ended_in = excluded.ended_in, with_outcome = excluded.with_outcome, resolved = excluded.resolved,
                still_open = excluded.still_open, changed_at = excluded.changed_at, facts = excluded.facts
            WHERE m.facts <= excluded.facts""";
    private static final String REMOVE = "DELETE FROM referral_measure WHERE referral_id = $1";
    private static final String NOTE_ALL = "INSERT INTO measure_due (referral_id) SELECT id FROM referral";
    private static final String INDICATORS = """
            SELECT life_domain, priority, count(*) AS sent,
                   count(*) FILTER (WHERE accepted) AS accepted, count(*) FILTER (WHERE NOT accepted) AS rejected,
                   count(*) FILTER (WHERE bounced) AS bounced, count(*) FILTER (WHERE with_outcome) AS with_outcome,
                   count(*) FILTER (WHERE resolved) AS resolved,
                   count(*) FILTER (WHERE still_open AND changed_at < $4) AS not_updated, sum(hops)::bigint AS hops,
                   percentile_disc(0.5) WITHIN GROUP (ORDER BY acknowledged_in) AS acknowledged_median,
                   percentile_disc(0.9) WITHIN GROUP (ORDER BY acknowledged_in) AS acknowledged_p90,
                   percentile_disc(0.5) WITHIN GROUP (ORDER BY decided_in) AS decided_median,
                   percentile_disc(0.9) WITHIN GROUP (ORDER BY decided_in) AS decided_p90,
                   percentile_disc(0.5) WITHIN GROUP (ORDER BY ended_in) AS ended_median,
                   percentile_disc(0.9) WITHIN GROUP (ORDER BY ended_in) AS ended_p90
            FROM referral_measure WHERE %s = $1 AND requested_at >= $2 AND requested_at < $3
            GROUP BY GROUPING SETS ((), (priority), (life_domain))
            ORDER BY life_domain NULLS FIRST, priority NULLS FIRST""";
    private static final String OF_REQUESTER = INDICATORS.formatted("requester_org");
    private static final String OF_TARGET = INDICATORS.formatted("target_org");

    @Override
    public Uni<Claimed> claim(int size) {
        return Sql.list(CLAIM, row -> new ReferralId(row.getUUID("referral_id")), size)
                .map(notes ->
                        new Claimed(notes.size(), notes.stream().distinct().toList()));
    }

    @Override
    public Uni<List<Course>> courses(List<ReferralId> referrals) {
        UUID[] ids = referrals.stream().map(ReferralId::value).toArray(UUID[]::new);
        return Sql.list(COURSES, PostgresMeasures::course, (Object) ids).map(PostgresMeasures::joined);
    }

    @Override
    public Uni<Void> put(Measure measure) {
        var course = measure.course();
        return Sql.update(
                        PUT,
                        course.referral().value(),
                        course.parties().of(Role.REQUESTER).value(),
                        course.parties().of(Role.TARGET).value(),
                        Codes.of(course.lifeDomain()),
                        Codes.of(course.priority()),
                        utc(measure.requestedAt()),
                        micros(measure.acknowledgedIn()),
                        micros(measure.decidedIn()),
                        measure.accepted(),
                        measure.bounced(),
                        micros(measure.endedIn()),
                        measure.withOutcome(),
                        measure.resolved(),
                        measure.stillOpen(),
                        utc(measure.changedAt()),
                        course.hops(),
                        measure.facts())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remove(ReferralId referral) {
        return Sql.update(REMOVE, referral.value()).replaceWithVoid();
    }

    @Override
    public Uni<Void> startOver() {
        return Sql.update("DELETE FROM referral_measure")
                .chain(() -> Sql.update(NOTE_ALL))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Indicators>> indicators(ShowIndicators.Query query) {
        return Sql.list(
                query.side() == Role.REQUESTER ? OF_REQUESTER : OF_TARGET,
                PostgresMeasures::indicators,
                query.reader().value(),
                utc(query.from()),
                utc(query.to()),
                utc(query.quietSince()));
    }

    /** One row for each step; the rows of one referral follow each other. */
    private static Course course(Row row) {
        var acknowledged = row.getOffsetDateTime("acknowledged_at");
        var outcome = row.getString("outcome_code");
        var step = new Course.Step(
                Codes.parse(Status.class, row.getString("to_status")),
                row.getOffsetDateTime("changed_at").toInstant(),
                row.getString("reason_code"),
                outcome == null ? null : Codes.parse(Outcome.class, outcome));
        return new Course(
                new ReferralId(row.getUUID("id")),
                new Parties(
                        new OrganisationId(row.getUUID("requester_org")),
                        new OrganisationId(row.getUUID("target_org")),
                        null),
                Codes.parse(LifeDomain.class, row.getString("life_domain")),
                Codes.parse(Priority.class, row.getString("priority")),
                acknowledged == null ? null : acknowledged.toInstant(),
                row.getInteger("hops"),
                List.of(step));
    }

    private static List<Course> joined(List<Course> rows) {
        var courses = new LinkedHashMap<ReferralId, Course>();
        rows.forEach(row -> courses.merge(row.referral(), row, PostgresMeasures::then));
        return List.copyOf(courses.values());
    }

    private static Course then(Course course, Course next) {
        var steps = new ArrayList<>(course.steps());
        steps.addAll(next.steps());
        return new Course(
                course.referral(),
                course.parties(),
                course.lifeDomain(),
                course.priority(),
                course.acknowledgedAt(),
                course.hops(),
                steps);
    }

    private static Indicators indicators(Row row) {
        return new Indicators(
                row.getString("life_domain"),
                row.getString("priority"),
                row.getLong("sent"),
                row.getLong("accepted"),
                row.getLong("rejected"),
                row.getLong("bounced"),
                row.getLong("with_outcome"),
                row.getLong("resolved"),
                row.getLong("not_updated"),
                row.getLong("hops") == null ? 0 : row.getLong("hops"),
                times(row, "acknowledged"),
                times(row, "decided"),
                times(row, "ended"));
    }

    private static Indicators.Times times(Row row, String what) {
        return new Indicators.Times(duration(row.getLong(what + "_median")), duration(row.getLong(what + "_p90")));
    }

    private static @Nullable Duration duration(@Nullable Long micros) {
        return micros == null ? null : Duration.ofNanos(micros * 1000);
    }

    private static @Nullable Long micros(@Nullable Duration duration) {
        return duration == null ? null : duration.toNanos() / 1000;
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
