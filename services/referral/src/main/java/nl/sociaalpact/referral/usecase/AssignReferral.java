package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Account;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.ReferralId;

/** One side says which of its workers looks after a referral; the other side does not learn it. */
@ApplicationScoped
public class AssignReferral {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final Assignments assignments;
    private final StorableTime time;

    AssignReferral(UnitOfWork work, VisibleReferrals referrals, Assignments assignments, StorableTime time) {
        this.work = work;
        this.referrals = referrals;
        this.assignments = assignments;
        this.time = time;
    }

    /**
     * What is asked.
     *
     * @param to the worker; empty: back to the team
     */
    public record Command(Actor actor, ReferralId referral, Optional<Account> to) {}

    /** Assigns it; false when there is no such referral for this organisation. */
    public Uni<Boolean> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.actor.organisation().value()),
                () -> referrals
                        .find(command.referral, command.actor.organisation())
                        .chain(found -> found.isPresent()
                                ? assign(command).replaceWith(true)
                                : Uni.createFrom().item(false)));
    }

    private Uni<Void> assign(Command command) {
        var actor = command.actor;
        return assignments.assign(command.referral, actor.organisation(), command.to, actor.account(), time.now());
    }
}
