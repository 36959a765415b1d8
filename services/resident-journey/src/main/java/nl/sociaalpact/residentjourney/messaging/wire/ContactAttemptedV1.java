package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of contact-attempted. */
public record ContactAttemptedV1(
        UUID signalCaseId,
        @Nullable UUID journeyId,
        UUID organisationId,
        String contactKind,
        String daypart,
        Boolean reached,
        Instant occurredAt) {
    /** Refuses a payload without what is needed. */
    public ContactAttemptedV1 {
        Objects.requireNonNull(signalCaseId);
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(contactKind);
        Objects.requireNonNull(daypart);
        Objects.requireNonNull(reached);
        Objects.requireNonNull(occurredAt);
    }
}
