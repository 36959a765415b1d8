package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.Set;

/** What the registry tells of one service. */
public sealed interface ServiceFact {
    /** About which service. */
    ServiceId service();

    /** It is new, or what it offers changed. */
    record Published(
            ServiceId service,
            OrganisationId organisation,
            Set<String> lifeDomains,
            Set<String> areas,
            Audience audience,
            boolean offered)
            implements ServiceFact {}

    /** Its organisation says that it is still so. */
    record Assured(ServiceId service, Instant at) implements ServiceFact {}

    /** Its organisation told what room it has. */
    record Told(ServiceId service, ToldCapacity capacity) implements ServiceFact {}
}
