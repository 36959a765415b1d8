package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Assessment;
import nl.sociaalpact.referral.domain.Finding;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Refusal;

/** The target writes down what its assessment found, where the resident lets the requester know. */
@ApplicationScoped
public class RecordFindings {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final Findings findings;
    private final StorableTime time;

    RecordFindings(UnitOfWork work, VisibleReferrals referrals, Findings findings, StorableTime time) {
        this.work = work;
        this.referrals = referrals;
        this.findings = findings;
        this.time = time;
    }

    /**
     * What was found, as a whole.
     *
     * @param version of the referral that the caller read
     */
    public record Command(Actor actor, ReferralId referral, long version, List<Finding> found) {}

    /** Why it is not kept; empty: it is. */
    public Uni<Optional<Refusal>> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.actor.organisation().value()),
                () -> referrals
                        .find(command.referral, command.actor.organisation())
                        .chain(found -> found.map(read -> keep(read.inVersion(command.version), command))
                                .orElseGet(() -> refused(new Refusal.Unknown()))));
    }

    private Uni<Optional<Refusal>> keep(StoredReferral read, Command command) {
        var refusal = Assessment.refusal(read.referral(), command.actor);
        return refusal.isPresent()
                ? Uni.createFrom().item(refusal)
                : findings.withoutConsent(read.referral().particulars(), command.found, time.today(time.now()))
                        .chain(kept -> kept > 0
                                ? refused(new Refusal.NoBasis())
                                : findings.put(command.referral, command.found).replaceWith(Optional.<Refusal>empty()));
    }

    private static Uni<Optional<Refusal>> refused(Refusal why) {
        return Uni.createFrom().item(Optional.of(why));
    }
}
