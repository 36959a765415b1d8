package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides about referrals that are being written: only the requester knows of them, and nobody is told. */
public final class Drafts {
    private Drafts() {}

    /** Why a draft cannot be written anew by this actor, or nothing. */
    public static Optional<Refusal> refusal(Referral read, JourneyId journey, Actor actor) {
        var role = read.roleOf(actor.organisation());
        if (role.isEmpty()) {
            return Optional.of(new Refusal.Unknown());
        }
        if (!actor.may(role.get().permission())) {
            return Optional.of(new Refusal.PermissionMissing(role.get().permission()));
        }
        if (!(read instanceof Draft)) {
            return Optional.of(
                    new Refusal.TransitionNotAllowed(read.status(), Transitions.next(read.status(), role.get())));
        }
        return read.particulars().journey().equals(journey)
                ? Optional.empty()
                : Optional.of(new Refusal.OtherResident());
    }

    /**
     * Writes it down. What can only be known when it is sent, such as consent, is checked then; what can never be right
     * is refused at once.
     *
     * @param replaced the referral that it is to take the place of, when the requester can see it
     */
    public static Decision write(NewReferral wanted, @Nullable Referral replaced, Instant now) {
        return wanted.draft(replaced, now);
    }

    /** The draft as it would be sent. */
    public static NewReferral wanted(Draft draft) {
        var particulars = draft.particulars();
        return new NewReferral(
                particulars.id(),
                particulars.journey(),
                particulars.parties(),
                particulars.need(),
                particulars.replaces(),
                particulars.conditions(),
                particulars.ties(),
                List.of());
    }
}
