package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Transfer;

/** Who was asked to take a referral over, and what they said. */
@ApplicationScoped
public class ListTransfers {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final TransferStore transfers;

    ListTransfers(UnitOfWork work, VisibleReferrals referrals, TransferStore transfers) {
        this.work = work;
        this.referrals = referrals;
        this.transfers = transfers;
    }

    /**
     * What is asked.
     *
     * @param before the last transfer of the page before; empty: from the newest on
     * @param size the most transfers
     */
    public record Query(OrganisationId reader, ReferralId referral, Optional<UUID> before, int size) {}

    /** The page, or empty when there is no such referral for this organisation. */
    public Uni<Optional<List<Transfer>>> handle(Query query) {
        return work.inTransaction(
                new Scope.Organisation(query.reader.value()),
                () -> referrals
                        .findToRead(query.referral, query.reader)
                        .chain(found -> found.isPresent()
                                ? transfers
                                        .page(query.referral, query.before, query.size)
                                        .map(Optional::of)
                                : Uni.createFrom().item(Optional.<List<Transfer>>empty())));
    }
}
