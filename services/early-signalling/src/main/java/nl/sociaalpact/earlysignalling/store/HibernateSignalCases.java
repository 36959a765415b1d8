package nl.sociaalpact.earlysignalling.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.Coded;
import nl.sociaalpact.earlysignalling.domain.ContactAttempt;
import nl.sociaalpact.earlysignalling.domain.ContactKind;
import nl.sociaalpact.earlysignalling.domain.Daypart;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.SignalCase;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.earlysignalling.usecase.CaseDossier;
import nl.sociaalpact.earlysignalling.usecase.SignalCases;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Sql;

/** Cases as versioned rows, with their signals and attempts in tables of their own. */
@ApplicationScoped
class HibernateSignalCases implements SignalCases {
    private static final String LOCK = "SELECT " + SignalCaseRow.COLUMNS
            + " FROM signal_case WHERE id = $1 AND assigned_organisation_id = $2 FOR NO KEY UPDATE";
    private static final String SEEN_BY = "(assigned_organisation_id = $1 OR municipality_id = $1)";
    private static final String FIND =
            "SELECT " + SignalCaseRow.COLUMNS + " FROM signal_case WHERE " + SEEN_BY + " AND id = $2";
    private static final String PAGE = "SELECT " + SignalCaseRow.COLUMNS + " FROM signal_case WHERE " + SEEN_BY
            + " AND ($2::uuid IS NULL OR id < $2::uuid) ORDER BY id DESC LIMIT $3";
    private static final String SIGNALS = "SELECT " + SignalColumns.ALL + """
             FROM signal s JOIN signal_case_signal l ON l.signal_id = s.id
            WHERE l.signal_case_id = $1 ORDER BY s.id""";
    private static final String ADD_ATTEMPT = """
            INSERT INTO contact_attempt (id, signal_case_id, assigned_organisation_id, municipality_id, contact_kind,
                daypart, reached, attempted_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)""";
    private static final String ATTEMPTS = """
            SELECT id, contact_kind, daypart, reached, attempted_at FROM contact_attempt
            WHERE signal_case_id = $1 ORDER BY attempted_at DESC, id DESC LIMIT $2""";

    @Override
    public Uni<Optional<SignalCase>> lock(SignalCaseId id, OrganisationId team) {
        return Sql.first(LOCK, HibernateSignalCases::signalCase, id.value(), team.value());
    }

    @Override
    public Uni<SignalCase> replace(SignalCase changed) {
        var row = SignalCaseRow.from(changed);
        return Rows.update(row).replaceWith(row::toDomain);
    }

    @Override
    public Uni<Void> add(SignalCase signalCase, ContactAttempt attempt) {
        var file = signalCase.file();
        return Sql.update(
                        ADD_ATTEMPT,
                        attempt.id(),
                        file.id().value(),
                        file.team().value(),
                        file.municipality().value(),
                        attempt.kind().code(),
                        attempt.daypart().code(),
                        attempt.reached(),
                        attempt.attemptedAt().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<CaseDossier>> find(SignalCaseId id, OrganisationId viewer) {
        return Sql.first(FIND, HibernateSignalCases::signalCase, viewer.value(), id.value())
                .chain(found -> found.map(this::dossier)
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    @Override
    public Uni<List<SignalCase>> page(OrganisationId viewer, Optional<UUID> before, int size) {
        return Sql.list(PAGE, HibernateSignalCases::signalCase, viewer.value(), before.orElse(null), size);
    }

    private Uni<Optional<CaseDossier>> dossier(SignalCase found) {
        var id = found.file().id().value();
        return Sql.list(SIGNALS, SignalColumns::signal, id)
                .chain(signals -> attempts(id).map(attempts -> Optional.of(new CaseDossier(found, signals, attempts))));
    }

    private static Uni<List<ContactAttempt>> attempts(UUID signalCase) {
        return Sql.list(ATTEMPTS, HibernateSignalCases::attempt, signalCase, CaseDossier.MOST_ATTEMPTS);
    }

    private static SignalCase signalCase(Row row) {
        return SignalCaseRow.from(row).toDomain();
    }

    private static ContactAttempt attempt(Row row) {
        return new ContactAttempt(
                row.getUUID("id"),
                Coded.of(ContactKind.class, row.getString("contact_kind")),
                Coded.of(Daypart.class, row.getString("daypart")),
                row.getBoolean("reached"),
                row.getOffsetDateTime("attempted_at").toInstant());
    }
}
