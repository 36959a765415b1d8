package nl.sociaalpact.residentjourney.store;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.lib.test.Organisations.WONINGCORPORATIE;

import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.domain.Day;
import nl.sociaalpact.residentjourney.domain.Entry;
import nl.sociaalpact.residentjourney.domain.EntryKey;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.LifeDomain;
import nl.sociaalpact.residentjourney.domain.Line;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Party;
import nl.sociaalpact.residentjourney.domain.decision.Level;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;

/** A journey by chance, with consents of every kind; many of them in the same instant. Lines are newest first. */
record RandomJourney(UUID journey, List<Line> lines, List<Consent> consents) {
    static final List<UUID> ORGANISATIONS = List.of(BUURTTEAM, DYNAMO, SWAZOOM, VENZO, WONINGCORPORATIE);
    private static final List<LifeDomain> LIFE_DOMAINS =
            List.of(LifeDomain.MONEY, LifeDomain.YOUTH, LifeDomain.HOUSING);
    static final List<Purpose> PURPOSES = List.of(Purpose.HELP, Purpose.SOCIAL_SUPPORT);
    private static final List<Fact> FACTS = List.of(
            Fact.HELP_QUESTION_OPENED,
            Fact.RESIDENT_REGISTERED,
            Fact.SIGNAL_RECEIVED,
            Fact.CONTACT_ATTEMPTED,
            Fact.REFERRAL_REQUESTED,
            Fact.REFERRAL_COMPLETED,
            Fact.CONSENT_GIVEN,
            Fact.VERDICT_GIVEN);
    private static final Comparator<Line> NEWEST_FIRST = Comparator.<Line, Instant>comparing(
                    line -> line.entry().occurredAt())
            .thenComparing(line -> line.entry().key().source())
            .thenComparing(line -> line.entry().key().aggregate().toString())
            .thenComparing(line -> line.entry().key().version())
            .reversed();

    static RandomJourney of(Random chance) {
        var journey = id(chance);
        var now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        var lines = IntStream.range(0, 20)
                .mapToObj(number -> line(chance, now))
                .sorted(NEWEST_FIRST)
                .toList();
        var consents = IntStream.range(0, 15)
                .mapToObj(number -> consent(chance, journey, now))
                .toList();
        return new RandomJourney(journey, lines, consents);
    }

    private static Line line(Random chance, Instant now) {
        var key = new EntryKey(chance.nextBoolean() ? "urn:a" : "urn:B", id(chance), 1 + chance.nextInt(3));
        var parties = new ArrayList<Party>();
        for (var number = chance.nextInt(3); number > 0; number--) {
            parties.add(new Party(organisation(chance), Party.Role.ACTOR));
        }
        Set<String> lifeDomains = chance.nextInt(4) == 0
                ? Set.of()
                : Set.copyOf(
                        List.of(lifeDomain(chance).code(), lifeDomain(chance).code()));
        var entry = new Entry(
                key,
                FACTS.get(chance.nextInt(FACTS.size())),
                now.minusSeconds(chance.nextInt(5)),
                null,
                parties,
                lifeDomains,
                Map.of());
        return new Line(entry, null, chance.nextInt(5) == 0, Map.of());
    }

    private static Consent consent(Random chance, UUID journey, Instant now) {
        var givenAt = now.minus(Duration.ofDays(10)).plusSeconds(chance.nextInt(4));
        var given = new Consent.Given(new Consent.Terms(
                new ConsentId(id(chance)),
                new JourneyId(journey),
                organisation(chance),
                lifeDomain(chance),
                PURPOSES.get(chance.nextInt(PURPOSES.size())),
                Level.values()[chance.nextInt(Level.values().length)],
                givenAt,
                Day.of(now).minusDays(2),
                chance.nextInt(3) == 0 ? Day.of(now).minusDays(1) : Day.of(now).plusDays(chance.nextInt(2)),
                null));
        return chance.nextInt(3) == 0 ? given.withdraw(givenAt.plusSeconds(chance.nextInt(3))) : given;
    }

    /** Puts it into the database, in the place of whatever was there. */
    void store() throws SQLException {
        JourneyDatabase.reset();
        store(journey, lines);
        for (var consent : consents) {
            store(consent);
        }
    }

    /** Adds lines to a journey. */
    static void store(UUID journey, List<Line> lines) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement("""
                    INSERT INTO timeline_entry (source, aggregate_id, version, entry_id, journey_id, fact, occurred_at,
                                                parties, party_roles, life_domains, codes, open_to_consent, in_error)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")) {
            for (var line : lines) {
                var values = values(connection, journey, line);
                for (var place = 0; place < values.size(); place++) {
                    statement.setObject(place + 1, values.get(place));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<Object> values(Connection connection, UUID journey, Line line) throws SQLException {
        var entry = line.entry();
        var parties = entry.parties().stream()
                .map(party -> party.organisation().value())
                .toArray();
        var roles = entry.parties().stream().map(party -> party.role().code()).toArray();
        return List.of(
                entry.key().source(),
                entry.key().aggregate(),
                entry.key().version(),
                line.id(),
                journey,
                entry.fact().code(),
                entry.occurredAt().atOffset(ZoneOffset.UTC),
                connection.createArrayOf("uuid", parties),
                connection.createArrayOf("text", roles),
                connection.createArrayOf("text", entry.lifeDomains().toArray()),
                new JsonObject(new HashMap<>(entry.codes())).encode(),
                entry.fact().openToConsent(),
                line.inError());
    }

    /** Adds a consent. */
    static void store(Consent consent) {
        var terms = consent.terms();
        var withdrawnAt =
                consent instanceof Consent.Withdrawn(var ignored, var at) ? at.atOffset(ZoneOffset.UTC) : null;
        TestDatabase.execute(
                """
                INSERT INTO consent (consent_id, journey_id, organisation_id, life_domain, purpose, level, given_at,
                                     valid_from, valid_until, withdrawn_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                terms.id().value(),
                terms.journey().value(),
                terms.receiver().value(),
                terms.lifeDomain().code(),
                terms.purpose().code(),
                terms.level().code(),
                terms.givenAt().atOffset(ZoneOffset.UTC),
                terms.validFrom(),
                terms.validUntil(),
                withdrawnAt);
    }

    private static OrganisationId organisation(Random chance) {
        return new OrganisationId(ORGANISATIONS.get(chance.nextInt(ORGANISATIONS.size())));
    }

    private static LifeDomain lifeDomain(Random chance) {
        return LIFE_DOMAINS.get(chance.nextInt(LIFE_DOMAINS.size()));
    }

    private static UUID id(Random chance) {
        return new UUID((chance.nextLong() & ~0xF000L) | 0x4000L, chance.nextLong() | Long.MIN_VALUE);
    }
}
