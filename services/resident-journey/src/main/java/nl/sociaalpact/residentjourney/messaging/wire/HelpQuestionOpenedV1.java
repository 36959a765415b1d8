package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What this service reads of help-question-opened. */
public record HelpQuestionOpenedV1(
        UUID journeyId, UUID organisationId, String area, List<String> lifeDomains, Instant occurredAt) {
    /** Refuses a payload without what is needed. */
    public HelpQuestionOpenedV1 {
        Objects.requireNonNull(journeyId);
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(area);
        lifeDomains = List.copyOf(lifeDomains);
        Objects.requireNonNull(occurredAt);
    }
}
