package nl.sociaalpact.organisationregistry.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself.
 *
 * @param code lasting: it never changes after registration, because other services and tokens know it
 * @param kvkNumber absent for informal groups, and for who does not give it
 */
public record Profile(
        Code code,
        String name,
        OrganisationKind kind,
        @Nullable KvkNumber kvkNumber,
        @Nullable String description) {}
