package nl.sociaalpact.residentjourney.domain.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.LifeDomain;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Standing;

/** A world by chance: five organisations, four residents, their consents, and one who wants to read one line. */
record RandomWorld(
        OrganisationId reader,
        Set<Purpose> mandates,
        JourneyId journey,
        Item line,
        Purpose purpose,
        List<Consent> consents) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final List<LifeDomain> LIFE_DOMAINS =
            List.of(LifeDomain.MONEY, LifeDomain.YOUTH, LifeDomain.HOUSING);
    private static final int ORGANISATIONS = 5;
    private static final int RESIDENTS = 4;

    static RandomWorld of(Random chance) {
        var reader = organisation(chance);
        var journey = journey(chance);
        var purpose = any(chance, Purpose.values());
        return new RandomWorld(
                reader,
                mandates(chance),
                journey,
                line(chance),
                purpose,
                IntStream.range(0, chance.nextInt(7))
                        .mapToObj(number -> chance.nextInt(3) == 0
                                ? consent(chance, journey(chance), organisation(chance), any(chance, Purpose.values()))
                                : consent(chance, journey, reader, purpose))
                        .toList());
    }

    Ruling decided(Decisions decisions) {
        return decided(decisions, consents);
    }

    /** What the decision module says, given these consents instead. */
    Ruling decided(Decisions decisions, List<Consent> instead) {
        var mine = instead.stream().filter(this::isForReader).toList();
        return decisions.decide(
                new Subject.Organisation(reader.value(), mandates),
                new Action.Read(),
                line,
                purpose,
                new Context(TODAY, Standing.openings(mine, TODAY)));
    }

    /** The world as a case of the spec table. */
    SpecTable.Case asCase() {
        var opened = opened();
        return new SpecTable.Case(
                line.inError(),
                isParty(),
                line.origin().code(),
                purpose.code(),
                mandates.contains(purpose),
                opened.map(level -> level == Level.DETAIL ? "given" : "given-for-" + level.code())
                        .orElse("none"),
                "the-one");
    }

    boolean isParty() {
        return line.parties().contains(reader.value());
    }

    /**
     * How far consent goes, told as a story: a withdrawal wipes out all that was said up to then; of what was said after
     * it and has begun, the last word counts, if it is not over.
     */
    Optional<Level> opened() {
        return line.lifeDomains().stream()
                .flatMap(lifeDomain -> lastWord(lifeDomain).stream())
                .filter(word -> !word.validUntil().isBefore(TODAY))
                .map(Consent.Terms::level)
                .max(Comparator.naturalOrder());
    }

    private Optional<Consent.Terms> lastWord(String lifeDomain) {
        var said = consents.stream()
                .filter(this::isForReader)
                .filter(consent -> consent.terms().purpose() == purpose)
                .filter(consent -> consent.terms().lifeDomain().code().equals(lifeDomain))
                .toList();
        var wiped = said.stream()
                .flatMap(consent -> consent instanceof Consent.Withdrawn(var terms, var at)
                        ? Optional.of(at).stream()
                        : Optional.<Instant>empty().stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return said.stream()
                .map(Consent::terms)
                .filter(terms -> terms.givenAt().isAfter(wiped))
                .filter(terms -> !terms.validFrom().isAfter(TODAY))
                .max(Comparator.comparing(Consent.Terms::givenAt)
                        .thenComparing(terms -> terms.id().value().toString()));
    }

    private boolean isForReader(Consent consent) {
        return consent.terms().receiver().equals(reader)
                && consent.terms().journey().equals(journey);
    }

    private static Item line(Random chance) {
        var parties = chance.nextInt(5) == 0 ? Set.of(organisation(chance).value()) : Set.<UUID>of();
        Set<String> lifeDomains = switch (chance.nextInt(4)) {
            case 0 -> Set.of();
            case 1 -> Set.of("money", "youth");
            default -> Set.of(LIFE_DOMAINS.get(chance.nextInt(3)).code());
        };
        return new Item(any(chance, Origin.values()), lifeDomains, parties, chance.nextInt(8) == 0);
    }

    private static Consent consent(Random chance, JourneyId journey, OrganisationId receiver, Purpose purpose) {
        var givenAt = MORNING.plusSeconds(chance.nextInt(4));
        var first = TODAY.plusDays(chance.nextInt(4) == 0 ? 1 : -chance.nextInt(3));
        var given = new Consent.Given(new Consent.Terms(
                new ConsentId(new UUID(chance.nextLong() & Long.MAX_VALUE, chance.nextLong())),
                journey,
                receiver,
                LIFE_DOMAINS.get(chance.nextInt(3)),
                purpose,
                any(chance, Level.values()),
                givenAt,
                first,
                first.plusDays(chance.nextInt(3)),
                null));
        return chance.nextInt(4) == 0 ? given.withdraw(givenAt.plusSeconds(chance.nextInt(3))) : given;
    }

    private static Set<Purpose> mandates(Random chance) {
        var mandates = EnumSet.noneOf(Purpose.class);
        for (var purpose : Purpose.values()) {
            if (chance.nextInt(3) > 0) {
                mandates.add(purpose);
            }
        }
        return mandates;
    }

    private static OrganisationId organisation(Random chance) {
        return new OrganisationId(new UUID(5, chance.nextInt(ORGANISATIONS)));
    }

    private static JourneyId journey(Random chance) {
        return new JourneyId(new UUID(6, chance.nextInt(RESIDENTS)));
    }

    private static <T> T any(Random chance, T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
