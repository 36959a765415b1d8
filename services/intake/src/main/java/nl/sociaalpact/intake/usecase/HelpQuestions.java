package nl.sociaalpact.intake.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.intake.domain.Area;
import nl.sociaalpact.intake.domain.HelpQuestion;
import nl.sociaalpact.intake.domain.HelpQuestionId;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.OrganisationId;

/** The help questions. Every answer holds only what the calling organisation may see. */
public interface HelpQuestions {
    /**
     * Keeps a new question with its debts.
     *
     * @return where the resident lives, or empty when the organisation has no record of the resident: then nothing was
     *     written
     */
    Uni<Optional<Area>> add(HelpQuestion question);

    /** The organisation's own question. */
    Uni<Optional<HelpQuestion>> find(OrganisationId caller, HelpQuestionId id);

    /** The organisation's own questions of one resident, newest first, from before this one on. */
    Uni<List<HelpQuestionSummary>> page(OrganisationId caller, JourneyId journey, UUID before, int size);
}
