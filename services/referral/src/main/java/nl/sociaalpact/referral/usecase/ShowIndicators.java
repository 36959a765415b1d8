package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Role;

/** An organisation looks how its referrals go. */
@ApplicationScoped
public class ShowIndicators {
    /** After how long without anything new an open referral counts as not updated. */
    private static final Duration LONG = Duration.ofDays(28);

    private final UnitOfWork work;
    private final Measures measures;
    private final StorableTime time;

    ShowIndicators(UnitOfWork work, Measures measures, StorableTime time) {
        this.work = work;
        this.measures = measures;
        this.time = time;
    }

    /**
     * What is asked.
     *
     * @param side the referrals that it sent, or those that it received
     * @param from the first moment of sending
     * @param to the moment of sending before which all lie
     * @param quietSince an open referral that has not changed since then is not updated
     */
    public record Query(OrganisationId reader, Role side, Instant from, Instant to, Instant quietSince) {}

    /** Of all, of each priority and of each part of life. */
    public Uni<List<Indicators>> handle(OrganisationId reader, Role side, Instant from, Instant to) {
        var query = new Query(reader, side, from, to, time.now().minus(LONG));
        return work.inTransaction(new Scope.Organisation(reader.value()), () -> measures.indicators(query));
    }
}
