package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.MembershipChange;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.Standing;
import org.jspecify.annotations.Nullable;

/** What every step in a membership has in common: history, standing and facts go into one transaction. */
@ApplicationScoped
class KeepMembership {
    private final Organisations organisations;
    private final RegistryEvents events;
    private final Ids ids;

    KeepMembership(Organisations organisations, RegistryEvents events, Ids ids) {
        this.organisations = organisations;
        this.events = events;
        this.ids = ids;
    }

    /**
     * A step that was decided.
     *
     * @param from absent when the organisation is new
     */
    record Step(Accepted<Organisation> decided, @Nullable Standing from, String reason, OrganisationId by, Instant at) {

        MembershipChange change(Ids ids) {
            var organisation = decided.state();
            return new MembershipChange(
                    ids.next(),
                    organisation.id(),
                    from,
                    organisation.membership().standing(),
                    reason,
                    by,
                    at);
        }
    }

    /** Keeps the step; the organisation itself has been kept before. */
    Uni<Void> keep(Step step) {
        var decided = step.decided();
        return organisations.keep(step.change(ids), decided.state()).chain(() -> events.publish(decided.events()));
    }
}
