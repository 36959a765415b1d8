package nl.sociaalpact.residentjourney.usecase;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the access log as the resident reads it. Which worker it was stays with the organisation.
 *
 * @param organisationCode who looked; absent when it was the resident
 */
public record AccessLine(
        UUID id,
        Instant at,
        @Nullable String organisationCode,
        Activity activity,
        Set<AccessBasis> basis,
        Set<String> lifeDomains) {}
