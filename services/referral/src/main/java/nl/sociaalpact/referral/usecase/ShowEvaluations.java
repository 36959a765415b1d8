package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Evaluations;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;

/** One of the parties reads what was said of a placement. */
@ApplicationScoped
public class ShowEvaluations {
    private final UnitOfWork work;
    private final ReadEvaluations read;
    private final EvaluationTime time;

    ShowEvaluations(UnitOfWork work, ReadEvaluations read, EvaluationTime time) {
        this.work = work;
        this.read = read;
        this.time = time;
    }

    /** What was said, and the day on which it was read. */
    public record Shown(Evaluations evaluations, LocalDate today) {}

    /** Empty when there is no such referral for this organisation. */
    public Uni<Optional<Shown>> handle(ReferralId referral, OrganisationId reader) {
        return work.inTransaction(
                new Scope.Organisation(reader.value()),
                () -> read.of(referral, reader).map(found -> found.map(known -> new Shown(known, time.today()))));
    }
}
