package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of signal-case-closed. */
public record SignalCaseClosedV1(
        UUID signalCaseId,
        @Nullable UUID journeyId,
        UUID organisationId,
        String endResult,
        String area,
        Instant occurredAt) {
    /** Refuses a payload without what is needed. */
    public SignalCaseClosedV1 {
        Objects.requireNonNull(signalCaseId);
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(endResult);
        Objects.requireNonNull(area);
        Objects.requireNonNull(occurredAt);
    }
}
