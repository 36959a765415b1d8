package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Offer;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;

/** Somebody who could claim an open referral looks at what may be known of it. */
@ApplicationScoped
public class ShowOffer {
    private final UnitOfWork work;
    private final Offers offers;

    ShowOffer(UnitOfWork work, Offers offers) {
        this.work = work;
        this.offers = offers;
    }

    /** The offer while nobody has claimed it; afterwards it is as if it never was. */
    public Uni<Optional<Offer>> handle(ReferralId id, OrganisationId reader) {
        return work.inTransaction(
                new Scope.Organisation(reader.value()),
                () -> offers.find(id).map(found -> found.filter(Offer::unclaimed)));
    }
}
