package nl.sociaalpact.referral.domain;

import java.util.List;

/**
 * Decides about the requester saying that the resident must not be approached. It is never taken back on the same
 * referral, because the target acted on it; where the danger is over, a new referral replaces this one.
 */
public final class ContactProhibition {
    private ContactProhibition() {}

    /** What becomes of it; nothing is told to others: that somebody is in danger is no fact for a topic. */
    public static Decision decide(Referral referral, Actor actor) {
        return referral.roleOf(actor.organisation())
                .map(role -> decide(referral, role, actor))
                .orElseGet(() -> new Decision.Refused(new Refusal.Unknown()));
    }

    private static Decision decide(Referral referral, Role role, Actor actor) {
        if (role != Role.REQUESTER) {
            return new Decision.Refused(new Refusal.NotToProhibit());
        }
        if (!actor.may(Permission.SEND)) {
            return new Decision.Refused(new Refusal.PermissionMissing(Permission.SEND));
        }
        var particulars = referral.particulars();
        return new Decision.Accepted(
                Revision.of(referral, particulars.under(particulars.conditions().withContactProhibited())), List.of());
    }
}
