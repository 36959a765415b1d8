package nl.sociaalpact.organisationregistry.domain;

import java.time.Instant;
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

    /** A service is new, or what it offers changed; its name and description stay in the registry. */
    record ServicePublished(
            OrganisationId organisation, ServiceId service, Offer offer, ServiceStatus status, Instant occurredAt)
            implements RegistryEvent {}

    /** Who offers a service says that what the registry tells of it is still so. */
    record ServiceAssured(OrganisationId organisation, ServiceId service, Instant occurredAt)
            implements RegistryEvent {}

    /** Who offers a service says what room it has for residents who are referred to it. */
    record CapacityChanged(Capacity capacity) implements RegistryEvent {}
}
