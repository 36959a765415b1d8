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

/** One of the parties reads how a referral went. */
@ApplicationScoped
public class ListStatusChanges {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final History history;

    ListStatusChanges(UnitOfWork work, VisibleReferrals referrals, History history) {
        this.work = work;
        this.referrals = referrals;
        this.history = history;
    }

    /**
     * What is asked.
     *
     * @param before the last change of the page before; empty: from the newest on
     * @param size the most changes
     */
    public record Query(OrganisationId reader, ReferralId referral, Optional<UUID> before, int size) {}

    /** The page, or empty when there is no such referral for this organisation. */
    public Uni<Optional<List<HistoryEntry>>> handle(Query query) {
        return work.inTransaction(
                new Scope.Organisation(query.reader.value()),
                () -> referrals
                        .findToRead(query.referral, query.reader)
                        .chain(found -> found.isPresent()
                                ? history.page(query.referral, query.before, query.size)
                                        .map(Optional::of)
                                : Uni.createFrom().item(Optional.<List<HistoryEntry>>empty())));
    }
}
