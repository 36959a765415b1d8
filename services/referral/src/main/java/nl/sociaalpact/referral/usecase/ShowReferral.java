package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;

/** One of the parties reads a referral. */
@ApplicationScoped
public class ShowReferral {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;

    ShowReferral(UnitOfWork work, VisibleReferrals referrals) {
        this.work = work;
        this.referrals = referrals;
    }

    /** The referral, or empty when there is none for this organisation. */
    public Uni<Optional<StoredReferral>> handle(ReferralId id, OrganisationId reader) {
        return work.inTransaction(new Scope.Organisation(reader.value()), () -> referrals.findToRead(id, reader));
    }
}
