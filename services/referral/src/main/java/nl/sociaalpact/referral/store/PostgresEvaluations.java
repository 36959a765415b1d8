package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Evaluation;
import nl.sociaalpact.referral.domain.EvaluationMoment;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.MatchFit;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Role;
import nl.sociaalpact.referral.usecase.DueEvaluation;
import nl.sociaalpact.referral.usecase.EvaluationStore;

/** Evaluations in a table; the day of the placement from the history, where the help began for the first time. */
@ApplicationScoped
class PostgresEvaluations implements EvaluationStore {
    private static final String BEGAN = """
            (SELECT (min(changed_at) AT TIME ZONE 'Europe/Amsterdam')::date FROM status_change
             WHERE status_change.referral_id = %s AND to_status IN ('in-progress', 'completed'))""";
    private static final String PLACED_ON = "SELECT " + BEGAN.formatted("$1") + " AS placed_on";
    private static final String OF = """
            SELECT referral_id, moment, side, fit, by_org, account, said_at FROM evaluation
            WHERE referral_id = $1 ORDER BY said_at""";
    private static final String ADD = """
            INSERT INTO evaluation (referral_id, moment, side, fit, by_org, account, said_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)""";
    private static final String DUE = """
            SELECT open.id, open.journey_id, open.placed_on, array_agg(moment.code ORDER BY moment.months) AS moments
            FROM (SELECT id, journey_id, CASE requester_org WHEN $1 THEN 'requester' ELSE 'target' END AS side,
                         %s AS placed_on
                  FROM referral
                  WHERE (requester_org = $1 OR target_org = $1) AND id < $3
                    AND status IN ('in-progress', 'on-hold', 'completed')) open
            JOIN (VALUES ('three-months', 3), ('six-months', 6), ('twelve-months', 12)) moment (code, months)
                ON (open.placed_on + make_interval(months => moment.months))::date <= $2
            WHERE NOT EXISTS (SELECT 1 FROM evaluation said
                              WHERE said.referral_id = open.id AND said.side = open.side AND said.moment = moment.code)
            GROUP BY open.id, open.journey_id, open.placed_on ORDER BY open.id DESC LIMIT $4""".formatted(BEGAN.formatted("referral.id"));

    @Override
    public Uni<Optional<LocalDate>> placedOn(ReferralId referral) {
        return Sql.first(PLACED_ON, row -> Optional.ofNullable(row.getLocalDate("placed_on")), referral.value())
                .map(found -> found.flatMap(day -> day));
    }

    @Override
    public Uni<List<Evaluation>> of(ReferralId referral) {
        return Sql.list(OF, PostgresEvaluations::evaluation, referral.value());
    }

    @Override
    public Uni<Void> add(Evaluation evaluation) {
        return Sql.update(
                        ADD,
                        evaluation.referral().value(),
                        Codes.of(evaluation.moment()),
                        Codes.of(evaluation.side()),
                        Codes.of(evaluation.fit()),
                        evaluation.by().value(),
                        evaluation.account(),
                        evaluation.at().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<DueEvaluation>> due(OrganisationId organisation, LocalDate today, Optional<UUID> before, int size) {
        return Sql.list(DUE, PostgresEvaluations::due, organisation.value(), today, Newest.orBefore(before), size);
    }

    private static Evaluation evaluation(Row row) {
        return new Evaluation(
                new ReferralId(row.getUUID("referral_id")),
                Codes.parse(EvaluationMoment.class, row.getString("moment")),
                Codes.parse(Role.class, row.getString("side")),
                Codes.parse(MatchFit.class, row.getString("fit")),
                new OrganisationId(row.getUUID("by_org")),
                row.getString("account"),
                row.getOffsetDateTime("said_at").toInstant());
    }

    private static DueEvaluation due(Row row) {
        return new DueEvaluation(
                new ReferralId(row.getUUID("id")),
                new JourneyId(row.getUUID("journey_id")),
                row.getLocalDate("placed_on"),
                Arrays.stream(row.getArrayOfStrings("moments"))
                        .map(code -> Codes.parse(EvaluationMoment.class, code))
                        .toList());
    }
}
