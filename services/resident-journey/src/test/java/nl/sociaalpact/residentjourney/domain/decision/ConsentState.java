package nl.sociaalpact.residentjourney.domain.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.domain.Day;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.LifeDomain;
import nl.sociaalpact.residentjourney.domain.OrganisationId;

/** How things can stand between a resident and a reader, for one life domain and purpose. */
public enum ConsentState {
    NONE,
    GIVEN,
    GIVEN_FOR_STATUS,
    GIVEN_FOR_EXISTENCE,
    EXPIRED,
    WITHDRAWN,
    PLANNED,
    OTHER_PURPOSE,
    OTHER_ORGANISATION;

    /** The life domain that the consents are about. */
    public static final LifeDomain THE_ONE = LifeDomain.MONEY;

    /** In the words of the table. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Consents that make it so at this moment. */
    public List<Consent> consents(JourneyId journey, OrganisationId reader, Purpose purpose, Instant now) {
        var today = Day.of(now);
        var until = today.plusDays(30);
        var given = new Draft(journey, reader, purpose, Level.DETAIL, now.minus(Duration.ofDays(3)), today, until);
        var other = Purpose.values()[(purpose.ordinal() + 1) % Purpose.values().length];
        return switch (this) {
            case NONE -> List.of();
            case GIVEN -> List.of(given.build());
            case GIVEN_FOR_STATUS -> List.of(given.at(Level.STATUS).build());
            case GIVEN_FOR_EXISTENCE ->
                List.of(given.build(), given.later().at(Level.EXISTENCE).build());
            case EXPIRED ->
                List.of(given.during(today.minusDays(2), today.minusDays(1)).build());
            case WITHDRAWN -> List.of(given.build(), given.later().build().withdraw(now.minusSeconds(1)));
            case PLANNED -> List.of(given.during(today.plusDays(1), until).build());
            case OTHER_PURPOSE -> List.of(given.purpose(other).build());
            case OTHER_ORGANISATION ->
                List.of(given.to(new OrganisationId(new UUID(7, 7))).build());
        };
    }

    private record Draft(
            JourneyId journey,
            OrganisationId reader,
            Purpose purpose,
            Level level,
            Instant givenAt,
            LocalDate from,
            LocalDate until) {
        Draft at(Level other) {
            return new Draft(journey, reader, purpose, other, givenAt, from, until);
        }

        Draft later() {
            return new Draft(journey, reader, purpose, level, givenAt.plusSeconds(60), from, until);
        }

        Draft during(LocalDate first, LocalDate last) {
            return new Draft(journey, reader, purpose, level, givenAt, first, last);
        }

        Draft purpose(Purpose other) {
            return new Draft(journey, reader, other, level, givenAt, from, until);
        }

        Draft to(OrganisationId other) {
            return new Draft(journey, other, purpose, level, givenAt, from, until);
        }

        Consent.Given build() {
            return new Consent.Given(new Consent.Terms(
                    new ConsentId(UUID.randomUUID()),
                    journey,
                    reader,
                    THE_ONE,
                    purpose,
                    level,
                    givenAt,
                    from,
                    until,
                    null));
        }
    }
}
