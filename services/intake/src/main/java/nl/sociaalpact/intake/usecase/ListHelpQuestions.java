package nl.sociaalpact.intake.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Lists what a resident asked one organisation. */
@ApplicationScoped
public class ListHelpQuestions {
    private final UnitOfWork work;
    private final Residents residents;
    private final HelpQuestions questions;

    ListHelpQuestions(UnitOfWork work, Residents residents, HelpQuestions questions) {
        this.work = work;
        this.residents = residents;
        this.questions = questions;
    }

    /** Newest first, from before this question on; empty when the organisation has no record of the resident. */
    public Uni<Optional<List<HelpQuestionSummary>>> handle(
            OrganisationId caller, JourneyId journey, UUID before, int size) {
        return work.inTransaction(
                new Scope.Organisation(caller.value()),
                () -> residents
                        .find(caller, journey)
                        .chain(resident -> resident.isPresent()
                                ? questions.page(caller, journey, before, size).map(Optional::of)
                                : Uni.createFrom().item(Optional.empty())));
    }
}
