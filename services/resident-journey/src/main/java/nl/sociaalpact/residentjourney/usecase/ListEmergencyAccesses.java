package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.OrganisationId;

/** Shows a privacy officer who read without consent, and why. Each resident can see that the officer looked. */
@ApplicationScoped
public class ListEmergencyAccesses {
    private final UnitOfWork work;
    private final Emergencies emergencies;
    private final LogAccess logAccess;

    ListEmergencyAccesses(UnitOfWork work, Emergencies emergencies, LogAccess logAccess) {
        this.work = work;
        this.emergencies = emergencies;
        this.logAccess = logAccess;
    }

    /**
     * A page of the list.
     *
     * @param officer the organisation that the privacy officer works for
     * @param visit the officer's visit, given whom it is about
     */
    public record Query(
            OrganisationId officer, Function<DataSubject, Visit.OfWorker> visit, Optional<UUID> after, int most) {}

    /** The accesses after the one that is named, newest first. */
    public Uni<List<ShownEmergency>> handle(Query query) {
        return work.inTransaction(
                new Scope.Organisation(query.officer().value()),
                () -> emergencies.list(query.after(), query.most()).call(found -> written(query, found)));
    }

    private Uni<Void> written(Query query, List<ShownEmergency> found) {
        var written = Uni.createFrom().voidItem();
        for (var shown : found) {
            var about = shown.access().about();
            written = written.chain(() -> logAccess.handle(
                    query.visit().apply(about),
                    Activity.REVIEW_EMERGENCY_ACCESS,
                    about,
                    Set.of(AccessBasis.SUPERVISION),
                    Set.of()));
        }
        return written;
    }
}
