package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.EmergencyAccess;
import nl.sociaalpact.residentjourney.domain.EmergencyAccessId;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.decision.Emergency;
import nl.sociaalpact.residentjourney.usecase.Emergencies;
import nl.sociaalpact.residentjourney.usecase.ShownEmergency;
import nl.sociaalpact.residentjourney.usecase.Timeline;
import nl.sociaalpact.residentjourney.usecase.Visit;

/** Emergency accesses in PostgreSQL. */
@ApplicationScoped
class PostgresEmergencies implements Emergencies {
    private static final String ADD = """
            INSERT INTO emergency_access (emergency_access_id, journey_id, data_subject, organisation_id, client, subject,
                                          reason, explanation, taken_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)""";
    private static final String IN_EMERGENCY = "SELECT set_config('pact.emergency', $1, true)";
    static final String OPENED = """
            SELECT %s FROM timeline_entry e
            WHERE e.journey_id = $1 AND NOT e.in_error
              AND (e.parties @> ARRAY[$2]::uuid[]
                   OR origin_of(e.fact, e.open_to_consent, e.codes) NOT IN ('early-signalling', 'own-say'))
            ORDER BY e.occurred_at DESC, e.source DESC, e.aggregate_id DESC, e.version DESC LIMIT $3""".formatted(LineRow.COLUMNS);
    private static final String AS_AUDITOR = "SELECT set_config('pact.auditor', 'on', true)";
    private static final String LIST = """
            SELECT a.*, coalesce((SELECT code FROM member WHERE organisation_id = a.organisation_id), 'unknown') AS code
            FROM emergency_access a WHERE $1::uuid IS NULL OR a.emergency_access_id < $1
            ORDER BY a.emergency_access_id DESC LIMIT $2""";

    @Override
    public Uni<Void> add(EmergencyAccess access, Visit.OfWorker visit) {
        return Sql.update(
                        ADD,
                        access.id().value(),
                        access.about().journey().value(),
                        access.about().pseudonym(),
                        access.organisation().value(),
                        visit.client(),
                        visit.subject(),
                        access.reason().code(),
                        access.explanation(),
                        Columns.time(access.takenAt()))
                .chain(() -> Sql.update(IN_EMERGENCY, access.id().value().toString()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Timeline.Part> opened(EmergencyAccess access, int most) {
        return Sql.list(
                        OPENED,
                        LineRow::toDomain,
                        access.about().journey().value(),
                        access.organisation().value(),
                        most)
                .map(lines -> new Timeline.Part(List.of(), Set.of(), lines));
    }

    @Override
    public Uni<List<ShownEmergency>> list(Optional<UUID> after, int most) {
        return Sql.update(AS_AUDITOR)
                .chain(() -> Sql.list(LIST, PostgresEmergencies::shown, Columns.orNull(after), most));
    }

    private static ShownEmergency shown(Row row) {
        return new ShownEmergency(
                new EmergencyAccess(
                        new EmergencyAccessId(row.getUUID("emergency_access_id")),
                        new DataSubject(new JourneyId(row.getUUID("journey_id")), row.getString("data_subject")),
                        new OrganisationId(row.getUUID("organisation_id")),
                        Emergency.of(row.getString("reason")),
                        row.getString("explanation"),
                        row.getOffsetDateTime("taken_at").toInstant()),
                row.getString("code"),
                row.getString("client"),
                row.getString("subject"));
    }
}
