package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Status;

/** An organisation looks among the referrals that it is a party to, whichever side it has. */
@ApplicationScoped
public class SearchReferrals {
    /** Beyond this many a search does not say how many there are: counting on would cost more than it tells. */
    public static final int MOST_COUNTED = 10_000;

    private final UnitOfWork work;
    private final DatedReferrals referrals;

    SearchReferrals(UnitOfWork work, DatedReferrals referrals) {
        this.work = work;
        this.referrals = referrals;
    }

    /**
     * What the referrals have in common; an empty condition holds for all.
     *
     * @param statuses in one of these states: of none when there is none
     * @param updated when they last changed
     */
    public record Conditions(
            Optional<OrganisationId> target,
            Optional<OrganisationId> requester,
            Optional<JourneyId> journey,
            Set<Status> statuses,
            Period updated) {}

    /** From the first moment on, up to and without the second. */
    public record Period(Instant from, Instant until) {}

    /**
     * What is asked.
     *
     * @param before the last referral of the page before; empty: from the newest on
     * @param size the most referrals
     * @param counted whether to count all pages
     */
    public record Query(
            OrganisationId reader, Conditions conditions, Optional<UUID> before, int size, boolean counted) {}

    /**
     * What was found.
     *
     * @param total on all pages; empty when it was not asked, or is more than {@link #MOST_COUNTED}
     */
    public record Found(List<DatedReferral> page, Optional<Long> total) {}

    /** The page. */
    public Uni<Found> handle(Query query) {
        return work.inTransaction(
                new Scope.Organisation(query.reader.value()),
                () -> referrals.page(query).chain(page -> counted(query, page)));
    }

    private Uni<Found> counted(Query query, List<DatedReferral> page) {
        return query.counted
                ? referrals
                        .count(query)
                        .map(total -> new Found(page, Optional.of(total).filter(SearchReferrals::isExact)))
                : Uni.createFrom().item(new Found(page, Optional.empty()));
    }

    private static boolean isExact(long total) {
        return total <= MOST_COUNTED;
    }
}
