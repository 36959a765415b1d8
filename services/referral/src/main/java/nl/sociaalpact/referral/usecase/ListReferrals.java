package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OrganisationId;

/** An organisation looks through what it received or sent. */
@ApplicationScoped
public class ListReferrals {
    private final UnitOfWork work;
    private final ReferralLists lists;

    ListReferrals(UnitOfWork work, ReferralLists lists) {
        this.work = work;
        this.lists = lists;
    }

    /**
     * What is asked.
     *
     * @param account who asks; what is assigned to this account is in the box of mine
     * @param filter which of the box
     * @param before the last referral of the page before; empty: from the newest on
     * @param size the most referrals
     */
    public record Query(
            OrganisationId reader, String account, Box box, ListFilter filter, Optional<UUID> before, int size) {}

    /** The page. */
    public Uni<List<ReferralSummary>> handle(Query query) {
        return work.inTransaction(new Scope.Organisation(query.reader.value()), () -> lists.page(query));
    }
}
