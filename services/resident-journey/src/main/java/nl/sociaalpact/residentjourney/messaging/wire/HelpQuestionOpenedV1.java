package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of help-question-opened.
 *
 * @param collectedFor under which law it was written down; absent for the help of a partner
 */
public record HelpQuestionOpenedV1(
        UUID journeyId,
        UUID organisationId,
        String area,
        List<String> lifeDomains,
        @Nullable String collectedFor,
        Instant occurredAt) {
    /** Refuses a payload without what is needed. */
    public HelpQuestionOpenedV1 {
        Objects.requireNonNull(journeyId);
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(area);
        lifeDomains = List.copyOf(lifeDomains);
        Objects.requireNonNull(occurredAt);
    }
}
