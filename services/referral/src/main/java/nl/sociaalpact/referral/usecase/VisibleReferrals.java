package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;

/** The first lock; row-level security is the second. To a third organisation a referral does not exist. */
@ApplicationScoped
class VisibleReferrals {
    private final Referrals referrals;

    VisibleReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    Uni<Optional<StoredReferral>> find(ReferralId id, OrganisationId organisation) {
        return referrals
                .find(id)
                .map(found -> found.filter(
                        stored -> stored.referral().roleOf(organisation).isPresent()));
    }
}
