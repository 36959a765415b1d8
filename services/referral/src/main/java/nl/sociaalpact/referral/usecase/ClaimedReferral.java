package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Claim;

/** Gives a claimed referral its target, on a consent that counts at this moment. */
@ApplicationScoped
class ClaimedReferral {
    private final SendingChecks checks;
    private final KeepDecision keep;
    private final StorableTime time;

    ClaimedReferral(SendingChecks checks, KeepDecision keep, StorableTime time) {
        this.checks = checks;
        this.keep = keep;
        this.time = time;
    }

    Uni<Result> keep(StoredReferral read, Actor actor) {
        var now = time.now();
        var particulars = read.referral().particulars();
        return checks.aboutTarget(particulars.journey(), particulars.need(), actor.organisation(), time.today(now))
                .map(known -> Claim.decide(read.referral(), known, actor, now))
                .chain(decision -> keep.about(read, decision, actor));
    }
}
