package nl.sociaalpact.referral.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.referral.FreshnessConfig;
import nl.sociaalpact.referral.domain.Freshness;
import nl.sociaalpact.referral.domain.Outlook;
import nl.sociaalpact.referral.domain.Precautions;

/** Judges at this moment what was told before. */
@ApplicationScoped
class FreshnessNow {
    private final Freshness freshness;
    private final StorableTime time;

    FreshnessNow(FreshnessConfig config, StorableTime time) {
        this.freshness = config.freshness();
        this.time = time;
    }

    Precautions.Verdict check(Precautions precautions, Outlook outlook) {
        return precautions.check(outlook, freshness, time.now());
    }
}
