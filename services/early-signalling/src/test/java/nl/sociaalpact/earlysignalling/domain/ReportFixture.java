package nl.sociaalpact.earlysignalling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.Signal.Reception;

/** A report that is taken up, unless a test changes it. */
final class ReportFixture {
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final OrganisationId REPORTER = new OrganisationId(new UUID(9, 9));
    static final OrganisationId MUNICIPALITY = new OrganisationId(new UUID(1, 1));
    static final CollectionSteps ALL_STEPS = new CollectionSteps(true, true, true, true, false);
    static final UptakeRules RULES =
            new UptakeRules(new Threshold(new EuroAmount(75), "threshold source"), windows(), "repeat source");

    private PartnerType type = PartnerType.RENT;
    private LocalDate birthDate = LocalDate.of(1980, 2, 29);
    private int euros = 640;
    private LocalDate arrearsSince = TODAY.minusDays(45);
    private LocalDate signalledOn = TODAY;
    private CollectionSteps steps = ALL_STEPS;

    private ReportFixture() {}

    static ReportFixture aReport() {
        return new ReportFixture();
    }

    ReportFixture of(PartnerType partner) {
        type = partner;
        return this;
    }

    ReportFixture of(int amount) {
        euros = amount;
        return this;
    }

    ReportFixture daysOld(int days) {
        arrearsSince = signalledOn.minusDays(days);
        return this;
    }

    ReportFixture dated(LocalDate since, LocalDate signalled) {
        arrearsSince = since;
        signalledOn = signalled;
        return this;
    }

    ReportFixture bornOn(LocalDate date) {
        birthDate = date;
        return this;
    }

    ReportFixture after(CollectionSteps taken) {
        steps = taken;
        return this;
    }

    ArrearsReport build() {
        return new ArrearsReport(
                "huur-1",
                type,
                new Address("1102 mb", 7, "a", "bis"),
                birthDate,
                Area.BIJLMER_OOST,
                new EuroAmount(euros),
                arrearsSince,
                signalledOn,
                steps,
                false);
    }

    Decision<Signal> received() {
        return received(Optional.empty());
    }

    Decision<Signal> received(Optional<EuroAmount> highestBefore) {
        var reception = new Reception(new SignalId(new UUID(3, 3)), REPORTER, MUNICIPALITY, NOW);
        return Signal.receive(reception, build(), RULES, highestBefore);
    }

    private static Map<PartnerType, DayWindow> windows() {
        var windows = new EnumMap<PartnerType, DayWindow>(PartnerType.class);
        windows.put(PartnerType.RENT, new DayWindow(30, null, "rent source"));
        windows.put(PartnerType.ENERGY, new DayWindow(30, null, "energy source"));
        windows.put(PartnerType.WATER, new DayWindow(30, null, "water source"));
        windows.put(PartnerType.HEALTH_INSURANCE, new DayWindow(30, 100, "health source"));
        return windows;
    }
}
