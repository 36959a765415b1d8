package nl.sociaalpact.residentjourney.domain;

import java.time.Instant;

/**
 * An offer to link an account to a journey, for whoever holds the code that belongs to it.
 *
 * @param inviter the organisation that vouches for who the resident is
 * @param dataSubject the pseudonym of the resident in the access log
 */
public record Invitation(
        InvitationId id,
        JourneyId journey,
        OrganisationId inviter,
        String dataSubject,
        Instant madeAt,
        Instant expiresAt) {

    /** Whether its code is not too old. */
    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
