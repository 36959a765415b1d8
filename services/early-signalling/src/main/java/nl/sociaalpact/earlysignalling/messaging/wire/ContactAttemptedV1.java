package nl.sociaalpact.earlysignalling.messaging.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation tried to reach the resident of a case.
 *
 * @param journeyId absent while the case is not linked to a resident
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactAttemptedV1(
        UUID signalCaseId,
        @Nullable UUID journeyId,
        UUID organisationId,
        String contactKind,
        String daypart,
        boolean reached,
        Instant occurredAt) {}
