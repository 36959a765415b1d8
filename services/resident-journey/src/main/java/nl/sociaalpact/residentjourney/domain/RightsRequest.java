package nl.sociaalpact.residentjourney.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** What a resident asked of every service, and the clock that runs with it. */
public record RightsRequest(UUID id, RightsKind kind, AccountId account, JourneyId journey, Instant askedAt) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The last day on which the law allows it to be done. */
    public LocalDate dueOn() {
        return LocalDate.ofInstant(askedAt, ZONE).plusMonths(kind.months());
    }
}
