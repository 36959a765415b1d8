package nl.sociaalpact.intake.usecase;

import java.time.Instant;
import java.util.List;
import nl.sociaalpact.intake.domain.HelpQuestionId;
import nl.sociaalpact.intake.domain.LifeDomain;

/** One line of the list of a resident's help questions; the words are read one question at a time. */
public record HelpQuestionSummary(HelpQuestionId id, List<LifeDomain> lifeDomains, Instant recordedAt) {
    public HelpQuestionSummary {
        lifeDomains = List.copyOf(lifeDomains);
    }
}
