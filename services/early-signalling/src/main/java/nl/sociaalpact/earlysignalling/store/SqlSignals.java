package nl.sociaalpact.earlysignalling.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.Area;
import nl.sociaalpact.earlysignalling.domain.ArrearsReport;
import nl.sociaalpact.earlysignalling.domain.Coded;
import nl.sociaalpact.earlysignalling.domain.EuroAmount;
import nl.sociaalpact.earlysignalling.domain.MatchingRun.Candidate;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.Period;
import nl.sociaalpact.earlysignalling.domain.Signal;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.earlysignalling.domain.SignalId;
import nl.sociaalpact.earlysignalling.domain.SignalStatus;
import nl.sociaalpact.earlysignalling.usecase.Signals;
import nl.sociaalpact.lib.persistence.Sql;

/** Signals as rows that are written once and change only in their status. */
@ApplicationScoped
class SqlSignals implements Signals {
    private static final String WAIT_IN_LINE = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";
    private static final String HIGHEST = """
            SELECT max(amount_euro) AS highest FROM signal
            WHERE reporter_id = $1 AND postcode = $2 AND house_number = $3 AND house_letter = $4 AND addition = $5
              AND partner_type = $6 AND signalled_on >= $7
              AND (birth_date IS NULL OR $8::date IS NULL OR birth_date = $8::date)
              AND status NOT IN ('not-picked-up-repeat', 'not-picked-up-unjust')""";
    private static final String FIRST = "SELECT id FROM signal WHERE reporter_id = $1 AND partner_signal_id = $2";
    private static final String IN_PERIOD = """
            SELECT id, reporter_id, postcode, house_number, house_letter, addition, area, status FROM signal
            WHERE municipality_id = $1 AND signalled_on BETWEEN $2 AND $3
            ORDER BY id LIMIT $4 FOR NO KEY UPDATE""";
    /** Locks in the order of a matching run, so that the two wait for each other instead of both giving up. */
    private static final String SETTLE = """
            UPDATE signal SET status = $2, version = version + 1
            WHERE id IN (
                SELECT s.id FROM signal s JOIN signal_case_signal l ON l.signal_id = s.id
                WHERE l.signal_case_id = $1 AND s.status <> $2
                ORDER BY s.id FOR NO KEY UPDATE OF s)""";

    private static final String SEEN_BY = """
            (s.reporter_id = $1 OR s.municipality_id = $1 OR EXISTS (
                SELECT 1 FROM signal_case_signal l WHERE l.signal_id = s.id AND l.assigned_organisation_id = $1))""";
    private static final String FIND =
            "SELECT " + SignalColumns.ALL + " FROM signal s WHERE " + SEEN_BY + " AND s.id = $2";
    private static final String PAGE = "SELECT " + SignalColumns.ALL + " FROM signal s WHERE " + SEEN_BY
            + " AND ($2::uuid IS NULL OR s.id < $2::uuid) ORDER BY s.id DESC LIMIT $3";

    @Override
    public Uni<Optional<EuroAmount>> highestBefore(OrganisationId reporter, ArrearsReport report) {
        var address = report.address();
        return Sql.update(WAIT_IN_LINE, place(reporter, report))
                .chain(() -> Sql.first(
                        HIGHEST,
                        row -> Optional.ofNullable(row.getInteger("highest")),
                        reporter.value(),
                        address.postcode(),
                        address.houseNumber(),
                        address.houseLetter(),
                        address.addition(),
                        report.partnerType().code(),
                        report.arrearsSince(),
                        report.birthDate()))
                .map(highest -> highest.flatMap(euros -> euros).map(EuroAmount::new));
    }

    @Override
    public Uni<Optional<SignalId>> add(Signal signal) {
        return SignalInsert.unlessThere(signal)
                .chain(added -> added == 1
                        ? Uni.createFrom().item(Optional.empty())
                        : first(signal).map(Optional::of));
    }

    @Override
    public Uni<List<Candidate>> inPeriod(OrganisationId municipality, Period period, int size) {
        return Sql.list(IN_PERIOD, SqlSignals::candidate, municipality.value(), period.from(), period.to(), size);
    }

    /** A status that stays the same leaves the version too: a new one would tell the sender that the work ended. */
    @Override
    public Uni<Void> settle(SignalCaseId signalCase, SignalStatus status) {
        return Sql.update(SETTLE, signalCase.value(), status.code()).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Signal>> find(SignalId id, OrganisationId viewer) {
        return Sql.first(FIND, SignalColumns::signal, viewer.value(), id.value());
    }

    @Override
    public Uni<List<Signal>> page(OrganisationId viewer, Optional<UUID> before, int size) {
        return Sql.list(PAGE, SignalColumns::signal, viewer.value(), before.orElse(null), size);
    }

    private static Uni<SignalId> first(Signal signal) {
        return Sql.first(
                        FIRST,
                        row -> new SignalId(row.getUUID("id")),
                        signal.reception().reporter().value(),
                        signal.report().partnerSignalId())
                .map(found -> found.orElseThrow(() -> new IllegalStateException("the first signal is gone")));
    }

    private static String place(OrganisationId reporter, ArrearsReport report) {
        var address = report.address();
        return String.join(
                "/",
                reporter.value().toString(),
                address.postcode(),
                Integer.toString(address.houseNumber()),
                address.houseLetter(),
                address.addition());
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                new SignalId(row.getUUID("id")),
                new OrganisationId(row.getUUID("reporter_id")),
                SignalColumns.address(row),
                Coded.of(Area.class, row.getString("area")),
                Coded.of(SignalStatus.class, row.getString("status")));
    }
}
