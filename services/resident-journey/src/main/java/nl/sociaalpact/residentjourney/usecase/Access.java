package nl.sociaalpact.residentjourney.usecase;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.DataSubject;

/**
 * One line of the access log.
 *
 * @param basis every ground on which something was seen or done
 * @param lifeDomains codes of the life domains that were seen
 */
public record Access(
        UUID id,
        Visit visit,
        Activity activity,
        DataSubject about,
        Set<AccessBasis> basis,
        Set<String> lifeDomains,
        Instant endedAt) {}
