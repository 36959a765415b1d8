package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.ReferralId;

/** The first lock; row-level security is the second. To a third organisation a referral does not exist. */
@ApplicationScoped
class VisibleReferrals {
    private final Referrals referrals;
    private final TransferStore transfers;

    VisibleReferrals(Referrals referrals, TransferStore transfers) {
        this.referrals = referrals;
        this.transfers = transfers;
    }

    /**
     * To read only: also for an organisation that is asked to take it over, and for one that handed it over and reads on
     * until it ends.
     */
    Uni<Optional<StoredReferral>> findToRead(ReferralId id, OrganisationId organisation) {
        return referrals
                .find(id)
                .chain(found -> found.isEmpty() || isParty(found.get(), organisation)
                        ? Uni.createFrom().item(found)
                        : transfers
                                .lets(organisation, id)
                                .map(reads -> found.filter(read -> reads && isUnderWay(read))));
    }

    private static boolean isParty(StoredReferral read, OrganisationId organisation) {
        return read.referral().roleOf(organisation).isPresent();
    }

    private static boolean isUnderWay(StoredReferral read) {
        return read.referral() instanceof Referral.Closable;
    }

    Uni<Optional<StoredReferral>> find(ReferralId id, OrganisationId organisation) {
        return referrals.find(id).map(found -> found.filter(stored -> isParty(stored, organisation)));
    }
}
