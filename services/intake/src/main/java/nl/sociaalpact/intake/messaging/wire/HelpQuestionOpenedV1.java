package nl.sociaalpact.intake.messaging.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A resident asked for help. */
public record HelpQuestionOpenedV1(
        UUID journeyId,
        UUID helpQuestionId,
        UUID organisationId,
        String area,
        List<String> lifeDomains,
        Instant occurredAt) {
    public HelpQuestionOpenedV1 {
        lifeDomains = List.copyOf(lifeDomains);
    }
}
