package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Division;
import nl.sociaalpact.referral.domain.Part;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Refusal;

/** An intermediary divides a referral that it accepted over other organisations: all parts leave, or none. */
@ApplicationScoped
public class DivideReferral {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final Referrals store;
    private final Parts parts;
    private final SendParts send;

    DivideReferral(UnitOfWork work, VisibleReferrals referrals, Referrals store, Parts parts, SendParts send) {
        this.work = work;
        this.referrals = referrals;
        this.store = store;
        this.parts = parts;
        this.send = send;
    }

    /**
     * What is asked.
     *
     * @param version of the referral that the intermediary decided upon
     */
    public record Command(Actor actor, ReferralId referral, long version, List<Part> parts) {
        /** Keeps its own copy. */
        public Command {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Sends the parts, or tells why not. The result is the whole; writing it first makes completing it at the same moment
     * fail, because that was decided upon fewer parts.
     */
    public Uni<Result> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.actor.organisation().value()),
                () -> referrals
                        .find(command.referral, command.actor.organisation())
                        .chain(found -> found.map(read -> divide(read.inVersion(command.version), command))
                                .orElseGet(() -> refused(new Refusal.Unknown()))));
    }

    private Uni<Result> divide(StoredReferral read, Command command) {
        return parts.counts(command.referral)
                .map(soFar ->
                        Optional.ofNullable(Division.refusal(read.referral(), command.parts, soFar, command.actor)))
                .chain(refusal -> refusal.map(DivideReferral::refused).orElseGet(() -> divided(read, command)));
    }

    private Uni<Result> divided(StoredReferral read, Command command) {
        return store.replace(read.become(Division.divided(read.referral()), read.clocks()))
                .chain(whole -> send.all(whole, command.parts, command.actor));
    }

    private static Uni<Result> refused(Refusal why) {
        return Uni.createFrom().item(new Result.Refused(why));
    }
}
