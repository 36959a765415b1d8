package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Status;

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
     * @param status only referrals in this state; empty: in any
     * @param before the last referral of the page before; empty: from the newest on
     * @param size the most referrals
     */
    public record Query(OrganisationId reader, Box box, Optional<Status> status, Optional<UUID> before, int size) {}

    /** The page. */
    public Uni<List<ReferralSummary>> handle(Query query) {
        return work.inTransaction(new Scope.Organisation(query.reader.value()), () -> lists.page(query));
    }
}
