package nl.sociaalpact.earlysignalling.store;

import io.vertx.sqlclient.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.Area;
import nl.sociaalpact.earlysignalling.domain.CaseFile;
import nl.sociaalpact.earlysignalling.domain.CaseKind;
import nl.sociaalpact.earlysignalling.domain.Coded;
import nl.sociaalpact.earlysignalling.domain.EndResult;
import nl.sociaalpact.earlysignalling.domain.JourneyId;
import nl.sociaalpact.earlysignalling.domain.MatchingRunId;
import nl.sociaalpact.earlysignalling.domain.NoContactReason;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.SignalCase;
import nl.sociaalpact.earlysignalling.domain.SignalCase.Closed;
import nl.sociaalpact.earlysignalling.domain.SignalCase.Ending;
import nl.sociaalpact.earlysignalling.domain.SignalCase.Linked;
import nl.sociaalpact.earlysignalling.domain.SignalCase.Open;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import org.jspecify.annotations.Nullable;

/** A case as it lies in its table. What never changes is not part of an update; the application role may not either. */
@Entity
@Table(name = "signal_case")
@SuppressWarnings("NullAway.Init")
class SignalCaseRow {
    static final String COLUMNS = """
            id, matching_run_id, municipality_id, assigned_organisation_id, kind, area, opened_at, attempts, status,
            journey_id, end_result, no_contact_reason, closed_at, version""";

    @Id
    UUID id;

    @Column(name = "matching_run_id", updatable = false)
    UUID matchingRunId;

    @Column(name = "municipality_id", updatable = false)
    UUID municipalityId;

    @Column(name = "assigned_organisation_id", updatable = false)
    UUID assignedOrganisationId;

    @Column(updatable = false)
    String kind;

    @Column(updatable = false)
    String area;

    @Column(name = "opened_at", updatable = false)
    OffsetDateTime openedAt;

    int attempts;

    String status;

    @Column(name = "journey_id")
    @Nullable UUID journeyId;

    @Column(name = "end_result")
    @Nullable String endResult;

    @Column(name = "no_contact_reason")
    @Nullable String noContactReason;

    @Column(name = "closed_at")
    @Nullable OffsetDateTime closedAt;

    @Version
    long version;

    static SignalCaseRow from(Row columns) {
        var row = new SignalCaseRow();
        row.id = columns.getUUID("id");
        row.matchingRunId = columns.getUUID("matching_run_id");
        row.municipalityId = columns.getUUID("municipality_id");
        row.assignedOrganisationId = columns.getUUID("assigned_organisation_id");
        row.kind = columns.getString("kind");
        row.area = columns.getString("area");
        row.openedAt = columns.getOffsetDateTime("opened_at");
        row.attempts = columns.getInteger("attempts");
        row.status = columns.getString("status");
        row.journeyId = columns.getUUID("journey_id");
        row.endResult = columns.getString("end_result");
        row.noContactReason = columns.getString("no_contact_reason");
        row.closedAt = columns.getOffsetDateTime("closed_at");
        row.version = columns.getLong("version");
        return row;
    }

    static SignalCaseRow from(SignalCase signalCase) {
        var row = from(signalCase.file());
        row.journeyId = signalCase.knownJourney().map(JourneyId::value).orElse(null);
        row.status = switch (signalCase) {
            case Open open -> "open";
            case Linked linked -> "linked";
            case Closed closed -> {
                row.keep(closed.ending());
                yield "closed";
            }
        };
        return row;
    }

    SignalCase toDomain() {
        var file = new CaseFile(
                new SignalCaseId(id),
                new MatchingRunId(matchingRunId),
                new OrganisationId(municipalityId),
                new OrganisationId(assignedOrganisationId),
                Coded.of(CaseKind.class, kind),
                Coded.of(Area.class, area),
                openedAt.toInstant(),
                attempts,
                version);
        return switch (status) {
            case "open" -> new Open(file);
            case "linked" -> new Linked(file, new JourneyId(Objects.requireNonNull(journeyId)));
            case "closed" -> new Closed(file, journeyId == null ? null : new JourneyId(journeyId), ending());
            default -> throw new IllegalStateException("no status of a case: " + status);
        };
    }

    private static SignalCaseRow from(CaseFile file) {
        var row = new SignalCaseRow();
        row.id = file.id().value();
        row.matchingRunId = file.run().value();
        row.municipalityId = file.municipality().value();
        row.assignedOrganisationId = file.team().value();
        row.kind = file.kind().code();
        row.area = file.area().code();
        row.openedAt = file.openedAt().atOffset(ZoneOffset.UTC);
        row.attempts = file.attempts();
        row.version = file.version();
        return row;
    }

    private void keep(Ending ending) {
        endResult = ending.result().code();
        noContactReason = Optional.ofNullable(ending.reason()).map(Coded::code).orElse(null);
        closedAt = ending.at().atOffset(ZoneOffset.UTC);
    }

    private Ending ending() {
        return new Ending(
                Coded.of(EndResult.class, Objects.requireNonNull(endResult)),
                noContactReason == null ? null : Coded.of(NoContactReason.class, noContactReason),
                Objects.requireNonNull(closedAt).toInstant());
    }
}
