package nl.sociaalpact.residentjourney.messaging.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of journey-contradicted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JourneyContradictedV1(
        UUID contradictionId,
        UUID journeyId,
        UUID referralId,
        UUID requesterOrganisationId,
        UUID targetOrganisationId,
        String lifeDomain,
        String ended,
        @Nullable String outcomeCode,
        String verdict,
        Instant occurredAt) {}
