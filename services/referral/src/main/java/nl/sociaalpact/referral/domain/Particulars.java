package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same through every state: who, for whom, what, and the two moments that are set once.
 *
 * @param journey the resident
 * @param consent the consent of the resident on which the target may be asked; absent while nobody is
 * @param replaces the earlier, ended referral that this one takes the place of
 * @param requestedAt when it was sent; absent while it is a draft
 * @param acknowledgedAt when the target saw it: a fact beside the states, none of them
 * @param conditions what both sides must mind
 * @param ties how it hangs together with other referrals
 */
public record Particulars(
        ReferralId id,
        JourneyId journey,
        Parties parties,
        Need need,
        @Nullable ConsentId consent,
        @Nullable ReferralId replaces,
        @Nullable Instant requestedAt,
        @Nullable Instant acknowledgedAt,
        Conditions conditions,
        Ties ties) {

    /** Where the resident must not be approached, nothing that is asked says how. */
    public Particulars {
        if (conditions.contactProhibited()) {
            need = need.withoutContactDetails();
        }
    }

    /** Of a referral that has not been sent. */
    public static Particulars unsent(
            ReferralId id,
            JourneyId journey,
            Parties parties,
            Need need,
            @Nullable ConsentId consent,
            @Nullable ReferralId replaces,
            Conditions conditions,
            Ties ties) {
        return new Particulars(id, journey, parties, need, consent, replaces, null, null, conditions, ties);
    }

    Particulars requested(Instant now) {
        return new Particulars(id, journey, parties, need, consent, replaces, now, acknowledgedAt, conditions, ties);
    }

    /** The first acknowledgement counts; a decision of the target is one too, because nobody decides unseen. */
    Particulars acknowledged(Instant now) {
        var first = Objects.requireNonNullElse(acknowledgedAt, now);
        return new Particulars(id, journey, parties, need, consent, replaces, requestedAt, first, conditions, ties);
    }

    Particulars under(Conditions next) {
        return new Particulars(id, journey, parties, need, consent, replaces, requestedAt, acknowledgedAt, next, ties);
    }

    Particulars tied(Ties next) {
        return new Particulars(
                id, journey, parties, need, consent, replaces, requestedAt, acknowledgedAt, conditions, next);
    }

    /** The same request of another organisation, on the consent that the resident gave that one. */
    Particulars askedOf(OrganisationId organisation, ConsentId basis) {
        var now = parties.askedOf(organisation);
        return new Particulars(id, journey, now, need, basis, replaces, requestedAt, acknowledgedAt, conditions, ties);
    }

    /** A reason as this referral may show it. */
    <C extends ReasonCode> Reason<C> shown(Reason<C> reason) {
        return conditions.contactProhibited() ? reason.withoutContactDetails() : reason;
    }
}
