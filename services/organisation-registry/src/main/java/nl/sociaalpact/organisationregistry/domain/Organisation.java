package nl.sociaalpact.organisationregistry.domain;

import java.time.Instant;
import java.util.List;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.MembershipChanged;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.OrganisationRegistered;

/** An organisation that the registry knows, a member of the pact or not. */
public record Organisation(OrganisationId id, Profile profile, Membership membership, long version) {

    /** A new organisation has asked to join and is not let in yet. */
    public static Accepted<Organisation> register(OrganisationId id, Profile profile, Instant now) {
        var organisation = new Organisation(id, profile, new Membership.Applied(), 0);
        return new Accepted<>(
                organisation,
                List.of(
                        new OrganisationRegistered(id, profile.code(), profile.kind(), now),
                        new MembershipChanged(id, profile.code(), Standing.APPLIED, null, now)));
    }

    /** Describes itself anew. */
    public Decision<Organisation> change(Profile changed) {
        return changed.code().equals(profile.code())
                ? new Accepted<>(new Organisation(id, changed, membership, version), List.of())
                : new Refused<>(new Refusal.CodeIsLasting());
    }

    /** Takes a step in the life cycle of its membership. */
    public Decision<Organisation> moveTo(Standing wanted, Instant now) {
        return membership
                .to(wanted)
                .<Decision<Organisation>>map(next -> moved(next, now))
                .orElseGet(() -> new Refused<>(new Refusal.NoSuchStep(membership.standing(), membership.next())));
    }

    private Accepted<Organisation> moved(Membership next, Instant now) {
        return new Accepted<>(
                new Organisation(id, profile, next, version),
                List.of(new MembershipChanged(id, profile.code(), next.standing(), membership.standing(), now)));
    }
}
