package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.RegistryConfig;
import nl.sociaalpact.organisationregistry.domain.Decision;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.MembershipChange;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.Refusal;
import nl.sociaalpact.organisationregistry.domain.Steward;

/**
 * Shows how a membership came to be what it is. The standing of an organisation is public among members; the reasons
 * behind it are for itself and the steward.
 */
@ApplicationScoped
public class ShowMembershipHistory {
    private final UnitOfWork work;
    private final Organisations organisations;
    private final Steward steward;

    ShowMembershipHistory(UnitOfWork work, Organisations organisations, RegistryConfig config) {
        this.work = work;
        this.organisations = organisations;
        this.steward = config.steward();
    }

    /**
     * Which part of the history is asked for.
     *
     * @param before the last line of the part before
     */
    public record Query(OrganisationId caller, OrganisationId organisation, Optional<UUID> before, int size) {}

    /** One line more than asked, when there is one; newest first. */
    public Uni<Decision<List<MembershipChange>>> handle(Query query) {
        return work.inTransaction(
                new Scope.Organisation(query.caller().value()),
                () -> organisations
                        .find(query.organisation())
                        .chain(found -> found.isEmpty()
                                ? Uni.createFrom().item(new Refused<>(new Refusal.Unknown()))
                                : history(query)));
    }

    private Uni<Decision<List<MembershipChange>>> history(Query query) {
        var caller = query.caller();
        return steward.is(caller) || caller.equals(query.organisation())
                ? organisations
                        .history(query.organisation(), query.before(), query.size() + 1)
                        .map(lines -> new Accepted<>(lines, List.of()))
                : Uni.createFrom().item(new Refused<>(new Refusal.NotOwner()));
    }
}
