package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.sociaalpact.referral.domain.Circumstances;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Referral;

/** Looks up whether an organisation may take a referral over now. */
@ApplicationScoped
class CheckedReceiver {
    private final SendingChecks checks;
    private final StorableTime time;

    CheckedReceiver(SendingChecks checks, StorableTime time) {
        this.checks = checks;
        this.time = time;
    }

    /** What is known, and when. */
    record Known(Circumstances circumstances, Instant at) {}

    Uni<Known> check(Referral referral, OrganisationId receiver) {
        var now = time.now();
        var particulars = referral.particulars();
        return checks.aboutTarget(particulars.journey(), particulars.need(), receiver, time.today(now))
                .map(known -> new Known(known, now));
    }

    Instant now() {
        return time.now();
    }
}
