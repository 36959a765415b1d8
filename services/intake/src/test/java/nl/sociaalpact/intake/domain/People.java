package nl.sociaalpact.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People and what they say, valid unless a test asks for something else. */
public final class People {
    public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final OrganisationId BUURTTEAM = new OrganisationId(new UUID(0, 2));
    public static final JourneyId JOURNEY = new JourneyId(new UUID(0, 40));
    public static final Recorder WORKER = new Recorder("pact-web", "worker");

    private People() {}

    public static PersonName name(String given, @Nullable String prefix, String family) {
        return new PersonName(given, prefix, family);
    }

    public static Address address() {
        return new Address(new Postcode("1102 MB"), new HouseNumber(12, "a", null));
    }

    public static PersonalDetails maria() {
        return bornOn(LocalDate.of(1984, 3, 2));
    }

    public static PersonalDetails bornOn(LocalDate day) {
        return new PersonalDetails(
                name("Maria", "de", "Vries"),
                new BirthDate(day),
                address(),
                Area.GAASPERDAM,
                new ContactPreferences("nl", Channel.PHONE, false, true));
    }

    public static HelpQuestion question(List<LifeDomain> lifeDomains, List<Debt> debts) {
        return new HelpQuestion(
                new HelpQuestionId(new UUID(0, 50)),
                BUURTTEAM,
                JOURNEY,
                "Ik slaap niet meer van de brieven.",
                "Weer rust in huis.",
                new Talents.Named(List.of("koken")),
                lifeDomains,
                debts,
                WORKER,
                NOW);
    }

    public static Debt debt(DebtKind kind, @Nullable Long cents) {
        return new Debt(kind, cents, null, Proof.ORAL, false, false);
    }
}
