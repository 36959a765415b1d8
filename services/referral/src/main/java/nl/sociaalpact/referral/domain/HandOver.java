package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker leaves: everything open that the account looks after goes elsewhere.
 *
 * @param to the colleague; absent: back to the team
 * @param by who asked for it
 * @param moved how many referrals went over until now
 * @param completedAt when nothing was left; absent: it still goes on
 */
public record HandOver(
        UUID id,
        OrganisationId organisation,
        Account from,
        @Nullable Account to,
        String by,
        Instant startedAt,
        long moved,
        @Nullable Instant completedAt) {

    /** One that has yet to begin. */
    public static HandOver begin(
            UUID id, OrganisationId organisation, Account from, @Nullable Account to, String by, Instant now) {
        return new HandOver(id, organisation, from, to, by, now, 0, null);
    }

    /** After one more piece; a piece that was not full was the last. */
    public HandOver moved(int referrals, int fullPiece, Instant now) {
        return new HandOver(
                id, organisation, from, to, by, startedAt, moved + referrals, referrals < fullPiece ? now : null);
    }
}
