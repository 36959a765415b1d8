package nl.sociaalpact.intake.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.sociaalpact.intake.domain.Area;
import nl.sociaalpact.intake.domain.Debt;
import nl.sociaalpact.intake.domain.DebtKind;
import nl.sociaalpact.intake.domain.HelpQuestion;
import nl.sociaalpact.intake.domain.HelpQuestionId;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.LifeDomain;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.intake.domain.Proof;
import nl.sociaalpact.intake.domain.Recorder;
import nl.sociaalpact.intake.domain.Talents;
import nl.sociaalpact.intake.usecase.HelpQuestionSummary;
import nl.sociaalpact.intake.usecase.HelpQuestions;
import nl.sociaalpact.lib.persistence.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The help questions and their debts: rows that are only ever added. One statement looks the resident up, adds the
 * question and adds the debts, because this is the most frequent write of the service.
 */
@ApplicationScoped
class HelpQuestionTable implements HelpQuestions {
    private static final String ADD = """
            WITH known AS (
                SELECT area FROM resident WHERE owner_org = $1 AND journey_id = $3),
            question AS (
                INSERT INTO help_question (owner_org, id, journey_id, words, desired_future, talents, talents_discussed,
                    life_domains, recorded_by_client, recorded_by_subject, recorded_at)
                SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM known
                RETURNING id),
            told AS (
                INSERT INTO debt (owner_org, help_question_id, place, kind, amount_cents, since, proof, pressure,
                    may_be_shared)
                SELECT $1, question.id, d.place, d.kind, d.amount_cents, d.since, d.proof, d.pressure, d.may_be_shared
                FROM question, unnest($12::text[], $13::bigint[], $14::date[], $15::text[], $16::boolean[],
                    $17::boolean[]) WITH ORDINALITY
                    AS d (kind, amount_cents, since, proof, pressure, may_be_shared, place))
            SELECT area FROM known""";
    private static final String FIND = """
            SELECT id, owner_org, journey_id, words, desired_future, talents, life_domains, recorded_by_client,
                recorded_by_subject, recorded_at
            FROM help_question WHERE owner_org = $1 AND id = $2""";
    private static final String DEBTS = """
            SELECT kind, amount_cents, since, proof, pressure, may_be_shared
            FROM debt WHERE owner_org = $1 AND help_question_id = $2 ORDER BY place""";
    private static final String PAGE = """
            SELECT id, life_domains, recorded_at
            FROM help_question WHERE owner_org = $1 AND journey_id = $2 AND id < $3 ORDER BY id DESC LIMIT $4""";

    @Override
    public Uni<Optional<Area>> add(HelpQuestion question) {
        var debts = question.debts();
        var talents = question.talents().list();
        return Sql.first(
                ADD,
                row -> Area.of(row.getString("area")),
                question.owner().value(),
                question.id().value(),
                question.journey().value(),
                question.words(),
                question.desiredFuture(),
                talents.toArray(String[]::new),
                !talents.isEmpty(),
                question.lifeDomains().stream().map(LifeDomain::code).toArray(String[]::new),
                question.recordedBy().client(),
                question.recordedBy().subject(),
                question.recordedAt().atOffset(ZoneOffset.UTC),
                column(debts, debt -> debt.kind().code(), String[]::new),
                column(debts, Debt::amountCents, Long[]::new),
                column(debts, Debt::since, LocalDate[]::new),
                column(debts, debt -> debt.proof().code(), String[]::new),
                column(debts, Debt::pressure, Boolean[]::new),
                column(debts, Debt::mayBeShared, Boolean[]::new));
    }

    @Override
    public Uni<Optional<HelpQuestion>> find(OrganisationId caller, HelpQuestionId id) {
        return Sql.first(FIND, Function.identity(), caller.value(), id.value())
                .chain(found -> found.isPresent()
                        ? Sql.list(DEBTS, HelpQuestionTable::debt, caller.value(), id.value())
                                .map(debts -> Optional.of(question(found.get(), debts)))
                        : Uni.createFrom().item(Optional.empty()));
    }

    @Override
    public Uni<List<HelpQuestionSummary>> page(OrganisationId caller, JourneyId journey, UUID before, int size) {
        return Sql.list(PAGE, HelpQuestionTable::summary, caller.value(), journey.value(), before, size);
    }

    private static <T> @Nullable T[] column(
            List<Debt> debts, Function<Debt, @Nullable T> value, IntFunction<@Nullable T[]> array) {
        return debts.stream().map(value).toArray(array);
    }

    private static HelpQuestion question(Row row, List<Debt> debts) {
        return new HelpQuestion(
                new HelpQuestionId(row.getUUID("id")),
                new OrganisationId(row.getUUID("owner_org")),
                new JourneyId(row.getUUID("journey_id")),
                row.getString("words"),
                row.getString("desired_future"),
                talents(row.getArrayOfStrings("talents")),
                lifeDomains(row),
                debts,
                new Recorder(row.getString("recorded_by_client"), row.getString("recorded_by_subject")),
                row.getOffsetDateTime("recorded_at").toInstant());
    }

    private static HelpQuestionSummary summary(Row row) {
        return new HelpQuestionSummary(
                new HelpQuestionId(row.getUUID("id")),
                lifeDomains(row),
                row.getOffsetDateTime("recorded_at").toInstant());
    }

    private static List<LifeDomain> lifeDomains(Row row) {
        return Arrays.stream(row.getArrayOfStrings("life_domains"))
                .map(LifeDomain::of)
                .toList();
    }

    private static Talents talents(String[] named) {
        return named.length == 0 ? new Talents.NotDiscussed() : new Talents.Named(List.of(named));
    }

    private static Debt debt(Row row) {
        return new Debt(
                DebtKind.of(row.getString("kind")),
                row.getLong("amount_cents"),
                row.getLocalDate("since"),
                Proof.of(row.getString("proof")),
                row.getBoolean("pressure"),
                row.getBoolean("may_be_shared"));
    }
}
