package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A resident asked something of every service. */
public record RightsRequestedV1(
        UUID requestId,
        UUID journeyId,
        String kind,
        LocalDate dueOn,
        @Nullable UUID requesterId,
        Instant occurredAt) {}
