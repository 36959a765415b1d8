package nl.sociaalpact.referral.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a referral that its intermediary wants to send to another organisation.
 *
 * @param service which of the target's services is meant, when the intermediary chose one
 * @param task which part of a housing referral it is
 */
public record Part(
        OrganisationId target,
        @Nullable ServiceId service,
        Need need,
        @Nullable HousingTask task) {

    /** As a referral of its own, from the intermediary, for the same resident. */
    public NewReferral of(Referral whole, ReferralId id, OrganisationId intermediary) {
        var particulars = whole.particulars();
        return new NewReferral(
                id,
                particulars.journey(),
                new Parties(intermediary, target, service),
                need,
                null,
                new Conditions(particulars.conditions().contactProhibited(), null),
                Ties.partOf(particulars.id(), task),
                List.of());
    }
}
