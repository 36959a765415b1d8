package nl.sociaalpact.intake.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.intake.domain.HelpQuestion;
import nl.sociaalpact.intake.domain.HelpQuestionId;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Shows an organisation a help question that it heard itself. */
@ApplicationScoped
public class ViewHelpQuestion {
    private final UnitOfWork work;
    private final HelpQuestions questions;

    ViewHelpQuestion(UnitOfWork work, HelpQuestions questions) {
        this.work = work;
        this.questions = questions;
    }

    /** Empty when the question is not the organisation's own. */
    public Uni<Optional<HelpQuestion>> handle(OrganisationId caller, HelpQuestionId id) {
        return work.inTransaction(new Scope.Organisation(caller.value()), () -> questions.find(caller, id));
    }
}
