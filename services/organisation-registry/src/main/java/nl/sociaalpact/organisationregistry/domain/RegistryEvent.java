package nl.sociaalpact.organisationregistry.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact that the registry tells the other services. */
public sealed interface RegistryEvent {

    /** An organisation is known. It may not take part yet. */
    record OrganisationRegistered(OrganisationId organisation, Code code, OrganisationKind kind, Instant occurredAt)
            implements RegistryEvent {}

    /**
     * Where an organisation stands in the pact changed.
     *
     * @param from absent at the first standing
     */
    record MembershipChanged(
            OrganisationId organisation,
            Code code,
            Standing to,
            @Nullable Standing from,
            Instant occurredAt) implements RegistryEvent {}

    /** A service is new, or what it offers changed. */
    record ServicePublished(
            OrganisationId organisation,
            ServiceId service,
            Set<LifeDomain> lifeDomains,
            Set<Area> areas,
            ServiceStatus status,
            Instant occurredAt)
            implements RegistryEvent {}
}
