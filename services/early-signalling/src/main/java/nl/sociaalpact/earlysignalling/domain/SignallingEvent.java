package nl.sociaalpact.earlysignalling.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A fact of early signalling that the other services are told. */
public sealed interface SignallingEvent {

    /** A signal partner reported payment arrears. */
    record SignalReceived(
            SignalId signal, OrganisationId reporter, PartnerType partnerType, Area area, Instant occurredAt)
            implements SignallingEvent {}

    /** A matching run looked at signals and opened cases. */
    record MatchingRunCompleted(
            MatchingRunId run, OrganisationId municipality, int signalCount, int caseCount, Instant occurredAt)
            implements SignallingEvent {}

    /** A case was opened for one address and given to an organisation. */
    record SignalCaseOpened(
            SignalCaseId signalCase,
            OrganisationId municipality,
            OrganisationId team,
            List<SignalId> signals,
            CaseKind kind,
            Area area,
            Instant occurredAt)
            implements SignallingEvent {}

    /** The organisation tried to reach the resident. */
    record ContactAttempted(
            SignalCaseId signalCase,
            Optional<JourneyId> journey,
            OrganisationId team,
            ContactKind kind,
            Daypart daypart,
            boolean reached,
            Instant occurredAt)
            implements SignallingEvent {}

    /** The resident of the case is known. */
    record SignalCaseLinked(
            SignalCaseId signalCase, JourneyId journey, OrganisationId team, Area area, Instant occurredAt)
            implements SignallingEvent {}

    /** Work on the case ended. */
    record SignalCaseClosed(
            SignalCaseId signalCase,
            Optional<JourneyId> journey,
            OrganisationId team,
            EndResult result,
            Area area,
            Instant occurredAt)
            implements SignallingEvent {}
}
