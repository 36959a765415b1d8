package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;

/** One of the parties reads a referral and when it last changed. */
@ApplicationScoped
public class ShowDatedReferral {
    private final UnitOfWork work;
    private final DatedReferrals referrals;

    ShowDatedReferral(UnitOfWork work, DatedReferrals referrals) {
        this.work = work;
        this.referrals = referrals;
    }

    /** The referral, or empty when there is none for this organisation. */
    public Uni<Optional<DatedReferral>> handle(ReferralId id, OrganisationId reader) {
        return work.inTransaction(
                new Scope.Organisation(reader.value()),
                () -> referrals
                        .find(id)
                        .map(found -> found.filter(dated ->
                                dated.stored().referral().roleOf(reader).isPresent())));
    }
}
