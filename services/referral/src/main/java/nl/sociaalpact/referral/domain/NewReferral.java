package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral that an organisation wants to send.
 *
 * @param journey the resident
 * @param replaces the earlier referral that it takes the place of, for example after a rejection
 * @param conditions what both sides must mind
 */
public record NewReferral(
        ReferralId id,
        JourneyId journey,
        Parties parties,
        Need need,
        @Nullable ReferralId replaces,
        Conditions conditions) {

    /** Whether it can leave. */
    public Decision send(Circumstances known, Instant now) {
        if (parties.requester().equals(parties.target())) {
            return new Decision.Refused(new Refusal.TargetIsRequester());
        }
        if (!known.targetIsMember()) {
            return new Decision.Refused(new Refusal.TargetNotAMember());
        }
        if (known.consent() == null) {
            return new Decision.Refused(new Refusal.NoBasis());
        }
        if (replaces != null && !canReplace(known.replaced())) {
            return new Decision.Refused(new Refusal.CannotReplace());
        }
        return sent(known.consent(), now);
    }

    private Decision sent(ConsentId consent, Instant now) {
        var draft = new Draft(Particulars.unsent(id, journey, parties, need, consent, replaces, conditions), now);
        var requested = draft.request(now);
        return new Decision.Accepted(requested, events(draft, requested));
    }

    private List<ReferralEvent> events(Draft draft, Requested requested) {
        var handover = conditions.warmHandover();
        var sent = new ArrayList<>(ReferralEvent.of(draft, requested, parties.requester()));
        if (handover != null) {
            sent.add(ReferralEvent.ofHandover(requested, handover, parties.requester(), requested.since()));
        }
        return sent;
    }

    private boolean canReplace(@Nullable Referral replaced) {
        return replaced != null
                && hasEnded(replaced)
                && replaced.particulars().journey().equals(journey)
                && replaced.particulars().parties().requester().equals(parties.requester());
    }

    private static boolean hasEnded(Referral referral) {
        return switch (referral) {
            case Rejected rejected -> true;
            case Cancelled cancelled -> true;
            case Completed completed -> true;
            case Failed failed -> true;
            case Draft draft -> false;
            case Requested requested -> false;
            case Accepted accepted -> false;
            case InProgress started -> false;
            case OnHold paused -> false;
            case EnteredInError wrong -> false;
        };
    }
}
