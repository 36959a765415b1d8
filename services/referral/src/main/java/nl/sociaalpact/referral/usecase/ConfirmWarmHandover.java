package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.HandoverMeeting;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.WarmHandovers;

/** One side says that the resident was handed over in person. */
@ApplicationScoped
public class ConfirmWarmHandover {
    private final BesideTheStates referrals;
    private final StorableTime time;

    ConfirmWarmHandover(BesideTheStates referrals, StorableTime time) {
        this.referrals = referrals;
        this.time = time;
    }

    /**
     * What is asked.
     *
     * @param version of the referral that the caller decided upon, so that nobody confirms a meeting unseen
     */
    public record Command(Actor actor, ReferralId referral, long version, HandoverMeeting meeting) {}

    /** Confirms it for the caller's side, or tells why not. */
    public Uni<Result> handle(Command command) {
        return referrals.change(
                command.actor,
                command.referral,
                BesideTheStates.version(command.version),
                referral -> WarmHandovers.confirm(referral, command.meeting, command.actor, time.now()));
    }
}
