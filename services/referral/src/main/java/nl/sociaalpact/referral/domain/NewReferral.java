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
 * @param ties of which kind it is, and of which other referral it is a part
 * @param among who may claim it while nobody in particular is asked; empty: whoever the resident lets in
 */
public record NewReferral(
        ReferralId id,
        JourneyId journey,
        Parties parties,
        Need need,
        @Nullable ReferralId replaces,
        Conditions conditions,
        Ties ties,
        List<OrganisationId> among) {

    /** Keeps its own copy. */
    public NewReferral {
        among = List.copyOf(among);
    }

    /** Whether it can leave. */
    public Decision send(Circumstances known, Instant now) {
        if (parties.requester().equals(parties.target())) {
            return new Decision.Refused(new Refusal.TargetIsRequester());
        }
        if (!parties.isOpen() && !known.targetIsMember()) {
            return new Decision.Refused(new Refusal.TargetNotAMember());
        }
        if (!hasBasis(known)) {
            return new Decision.Refused(new Refusal.NoBasis());
        }
        if (replaces != null && !canReplace(known.replaced())) {
            return new Decision.Refused(new Refusal.CannotReplace());
        }
        return sent(known, now);
    }

    /** Whether it can be written down without being sent: only what can never be right is refused. */
    Decision draft(@Nullable Referral replaced, Instant now) {
        if (parties.isOpen()) {
            return new Decision.Refused(new Refusal.TargetMissing());
        }
        if (parties.requester().equals(parties.target())) {
            return new Decision.Refused(new Refusal.TargetIsRequester());
        }
        if (replaces != null && !canReplace(replaced)) {
            return new Decision.Refused(new Refusal.CannotReplace());
        }
        var after = ties.after(replaced);
        return new Decision.Accepted(
                new Draft(Particulars.unsent(id, journey, parties, need, null, replaces, conditions, after), now),
                List.of());
    }

    /** Where nobody in particular is asked, somebody must be able to come: else it would wait for ever. */
    private boolean hasBasis(Circumstances known) {
        return parties.isOpen() ? known.somebodyMayClaim() : known.consent() != null;
    }

    private Decision sent(Circumstances known, Instant now) {
        var after = ties.after(known.replaced());
        var draft = new Draft(
                Particulars.unsent(id, journey, parties, need, known.consent(), replaces, conditions, after), now);
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
                && replaced.hasEnded()
                && replaced.particulars().journey().equals(journey)
                && replaced.particulars().parties().requester().equals(parties.requester());
    }
}
