package nl.sociaalpact.referral.domain;

import java.util.Optional;

/** The rules of a referral whose result is findings. */
public final class Assessment {
    private Assessment() {}

    /** Why this actor cannot write findings down now, or nothing. */
    public static Optional<Refusal> refusal(Referral referral, Actor actor) {
        var role = referral.roleOf(actor.organisation());
        if (role.isEmpty()) {
            return Optional.of(new Refusal.Unknown());
        }
        if (!actor.may(role.get().permission())) {
            return Optional.of(new Refusal.PermissionMissing(role.get().permission()));
        }
        return role.get() == Role.TARGET && isAssessment(referral) && referral instanceof Referral.Closable
                ? Optional.empty()
                : Optional.of(new Refusal.NotToFind());
    }

    /** Whether an assessment would end here, which it does not without a finding. */
    public static boolean endsIn(Referral next) {
        return isAssessment(next) && next instanceof Completed;
    }

    private static boolean isAssessment(Referral referral) {
        return referral.particulars().ties().kind() == Kind.ASSESSMENT;
    }
}
