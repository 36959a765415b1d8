package nl.sociaalpact.municipaldashboard.messaging.wire;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What this service reads of {@code intake/help-question-opened.v1}. */
public record HelpQuestionOpenedV1(
        UUID journeyId, UUID helpQuestionId, String area, List<String> lifeDomains, Instant occurredAt) {
    /** Refuses an event without these. */
    public HelpQuestionOpenedV1 {
        requireNonNull(journeyId);
        requireNonNull(helpQuestionId);
        requireNonNull(area);
        lifeDomains = List.copyOf(lifeDomains);
        requireNonNull(occurredAt);
    }
}
