package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.ContactProhibition;
import nl.sociaalpact.referral.domain.ReferralId;

/** The requester says that nobody else may approach the resident. */
@ApplicationScoped
public class ProhibitContact {
    private static final int TRIES = 3;

    private final BesideTheStates referrals;

    ProhibitContact(BesideTheStates referrals) {
        this.referrals = referrals;
    }

    /** What is asked; without a version, because safety does not wait for what else changed meanwhile. */
    public record Command(Actor actor, ReferralId referral) {}

    /** Notes it, or tells why not. Saying it again changes nothing. */
    public Uni<Result> handle(Command command) {
        return referrals
                .change(
                        command.actor,
                        command.referral,
                        UnaryOperator.identity(),
                        referral -> ContactProhibition.decide(referral, command.actor))
                .onFailure(StaleVersion.class)
                .retry()
                .atMost(TRIES);
    }
}
