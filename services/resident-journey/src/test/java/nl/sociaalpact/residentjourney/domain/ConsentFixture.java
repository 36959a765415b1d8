package nl.sociaalpact.residentjourney.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.decision.Level;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import org.jspecify.annotations.Nullable;

/** A consent that counts, but for what a test changes. */
public final class ConsentFixture {
    public static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    public static final JourneyId JOURNEY = new JourneyId(UUID.fromString("3f2b6c1e-8d47-4b52-9a63-5e0c7d91f2a4"));
    public static final OrganisationId DYNAMO =
            new OrganisationId(UUID.fromString("6f1d0f5e-0003-4a00-8000-000000000003"));
    public static final OrganisationId VENZO =
            new OrganisationId(UUID.fromString("6f1d0f5e-0005-4a00-8000-000000000005"));

    private UUID id = new UUID(0x7000, 0x8000000000000001L);
    private OrganisationId receiver = DYNAMO;
    private LifeDomain lifeDomain = LifeDomain.MONEY;
    private Purpose purpose = Purpose.HELP;
    private Level level = Level.DETAIL;
    private Instant givenAt = NOON;
    private LocalDate validFrom = LocalDate.of(2026, 11, 20);
    private LocalDate validUntil = LocalDate.of(2027, 5, 20);
    private @Nullable OrganisationId recorder;

    private ConsentFixture() {}

    public static ConsentFixture aConsent() {
        return new ConsentFixture();
    }

    public ConsentFixture withId(int number) {
        id = new UUID(0x7000, 0x8000000000000000L + number);
        return this;
    }

    public ConsentFixture withReceiver(OrganisationId organisation) {
        receiver = organisation;
        return this;
    }

    public ConsentFixture withLifeDomain(LifeDomain value) {
        lifeDomain = value;
        return this;
    }

    public ConsentFixture withPurpose(Purpose value) {
        purpose = value;
        return this;
    }

    public ConsentFixture withLevel(Level value) {
        level = value;
        return this;
    }

    public ConsentFixture validFrom(LocalDate day) {
        validFrom = day;
        return this;
    }

    public ConsentFixture givenAt(Instant moment) {
        givenAt = moment;
        return this;
    }

    public ConsentFixture validUntil(LocalDate day) {
        validUntil = day;
        return this;
    }

    public ConsentFixture recordedBy(OrganisationId organisation) {
        recorder = organisation;
        return this;
    }

    public Consent.Given build() {
        return new Consent.Given(new Consent.Terms(
                new ConsentId(id),
                JOURNEY,
                receiver,
                lifeDomain,
                purpose,
                level,
                givenAt,
                validFrom,
                validUntil,
                recorder));
    }
}
