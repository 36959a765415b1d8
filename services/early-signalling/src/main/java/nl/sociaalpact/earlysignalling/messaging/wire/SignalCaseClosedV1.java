package nl.sociaalpact.earlysignalling.messaging.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work on a case ended.
 *
 * @param journeyId absent when the case was never linked to a resident
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignalCaseClosedV1(
        UUID signalCaseId,
        @Nullable UUID journeyId,
        UUID organisationId,
        String endResult,
        String area,
        Instant occurredAt) {}
