package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.WarmHandovers;
import org.jspecify.annotations.Nullable;

/** The requester plans to hand the resident over in person. */
@ApplicationScoped
public class PlanWarmHandover {
    private final BesideTheStates referrals;
    private final StorableTime time;

    PlanWarmHandover(BesideTheStates referrals, StorableTime time) {
        this.referrals = referrals;
        this.time = time;
    }

    /**
     * What is asked.
     *
     * @param version of the referral that the caller decided upon
     * @param required whether the help cannot be completed without it
     */
    public record Command(
            Actor actor,
            ReferralId referral,
            long version,
            boolean required,
            @Nullable Instant plannedAt) {}

    /** Plans it, or tells why not. */
    public Uni<Result> handle(Command command) {
        return referrals.change(
                command.actor,
                command.referral,
                BesideTheStates.version(command.version),
                referral ->
                        WarmHandovers.plan(referral, command.required, command.plannedAt, command.actor, time.now()));
    }
}
