package nl.sociaalpact.organisationregistry.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of a membership; written once, never changed.
 *
 * @param from absent at the first standing
 * @param reason for the organisation and the steward only
 * @param changedBy the organisation that decided
 */
public record MembershipChange(
        UUID id,
        OrganisationId organisation,
        @Nullable Standing from,
        Standing to,
        String reason,
        OrganisationId changedBy,
        Instant changedAt) {}
