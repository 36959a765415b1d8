package nl.sociaalpact.earlysignalling.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.earlysignalling.domain.MatchingRun;
import nl.sociaalpact.earlysignalling.domain.MatchingRun.OpenedCase;
import nl.sociaalpact.earlysignalling.domain.MatchingRunId;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.SignalId;
import nl.sociaalpact.earlysignalling.usecase.MatchingReceipt;
import nl.sociaalpact.earlysignalling.usecase.MatchingReceipt.Summary;
import nl.sociaalpact.earlysignalling.usecase.MatchingRuns;
import nl.sociaalpact.lib.persistence.Sql;

/** Runs and what they did, written once; a run is a handful of statements however many signals it takes. */
@ApplicationScoped
class SqlMatchingRuns implements MatchingRuns {
    private static final String ADD_RUN = """
            INSERT INTO matching_run (id, municipality_id, started_by_subject, started_by_client, reason, period_from,
                period_to, assigned_organisation_id, rules_version, signal_count, matched_count, case_count, started_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)""";
    private static final String OPEN_CASE = """
            INSERT INTO signal_case (id, matching_run_id, municipality_id, assigned_organisation_id, kind, area,
                opened_at, attempts, status, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 'open', $8)""";
    private static final String ADD_SIGNAL = """
            INSERT INTO signal_case_signal (signal_id, signal_case_id, assigned_organisation_id, municipality_id)
            VALUES ($1, $2, $3, $4)""";
    private static final String ADD_OUTCOME = """
            INSERT INTO matching_outcome (matching_run_id, signal_id, municipality_id, reason, signal_case_id)
            VALUES ($1, $2, $3, $4, $5)""";
    private static final String PICK_UP =
            "UPDATE signal SET status = 'picked-up', version = version + 1 WHERE id = ANY ($1)";
    private static final String FIND =
            "SELECT " + ReceiptColumns.RUN + " FROM matching_run WHERE id = $1 AND municipality_id = $2";
    private static final String OUTCOMES = """
            SELECT signal_id, reason, signal_case_id FROM matching_outcome
            WHERE matching_run_id = $1 ORDER BY signal_id""";
    private static final String PAGE = "SELECT " + ReceiptColumns.RUN + " FROM matching_run WHERE municipality_id = $1"
            + " AND ($2::uuid IS NULL OR id < $2::uuid) ORDER BY id DESC LIMIT $3";

    @Override
    public Uni<Void> add(MatchingRun run) {
        return addRun(run)
                .chain(() -> Sql.batch(
                        OPEN_CASE,
                        run.opened().stream().map(SqlMatchingRuns::openCase).toList()))
                .chain(() -> Sql.batch(
                        ADD_SIGNAL,
                        run.opened().stream()
                                .flatMap(SqlMatchingRuns::addSignals)
                                .toList()))
                .chain(() -> Sql.batch(ADD_OUTCOME, outcomes(run)))
                .chain(() -> Sql.update(PICK_UP, (Object) matched(run)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<MatchingReceipt>> find(MatchingRunId id, OrganisationId municipality) {
        return Sql.first(FIND, ReceiptColumns::summary, id.value(), municipality.value())
                .chain(found -> found.map(SqlMatchingRuns::receipt)
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    @Override
    public Uni<List<Summary>> page(OrganisationId municipality, Optional<UUID> before, int size) {
        return Sql.list(PAGE, ReceiptColumns::summary, municipality.value(), before.orElse(null), size);
    }

    private static Uni<Optional<MatchingReceipt>> receipt(Summary summary) {
        return Sql.list(OUTCOMES, ReceiptColumns::line, summary.request().id().value())
                .map(lines -> Optional.of(new MatchingReceipt(summary, lines)));
    }

    private static Uni<Integer> addRun(MatchingRun run) {
        var request = run.request();
        return Sql.update(
                ADD_RUN,
                request.id().value(),
                request.municipality().value(),
                request.starter().subject(),
                request.starter().client(),
                request.reason(),
                request.period().from(),
                request.period().to(),
                request.team().value(),
                MatchingRun.RULES_VERSION,
                run.signalCount(),
                run.matchedCount(),
                run.opened().size(),
                request.startedAt().atOffset(ZoneOffset.UTC));
    }

    private static Tuple openCase(OpenedCase opened) {
        var file = opened.file();
        return Tuple.from(List.of(
                file.id().value(),
                file.run().value(),
                file.municipality().value(),
                file.team().value(),
                file.kind().code(),
                file.area().code(),
                file.openedAt().atOffset(ZoneOffset.UTC),
                file.version()));
    }

    private static Stream<Tuple> addSignals(OpenedCase opened) {
        var file = opened.file();
        return opened.signals().stream()
                .map(signal -> Tuple.of(
                        signal.value(),
                        file.id().value(),
                        file.team().value(),
                        file.municipality().value()));
    }

    private static List<Tuple> outcomes(MatchingRun run) {
        var id = run.request().id().value();
        var municipality = run.request().municipality().value();
        var matched = run.opened().stream()
                .flatMap(opened -> opened.signals().stream()
                        .map(signal -> Tuple.of(
                                id,
                                signal.value(),
                                municipality,
                                opened.reason().code(),
                                opened.file().id().value())));
        var leftOut = run.leftOut().stream()
                .map(each -> Tuple.of(
                        id, each.signal().value(), municipality, each.reason().code(), null));
        return Stream.concat(matched, leftOut).toList();
    }

    private static UUID[] matched(MatchingRun run) {
        return run.opened().stream()
                .flatMap(opened -> opened.signals().stream())
                .map(SignalId::value)
                .toArray(UUID[]::new);
    }
}
