package nl.sociaalpact.residentjourney.messaging;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.lib.test.Organisations.WONINGCORPORATIE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sociaalpact.lib.test.TestEvents;
import nl.sociaalpact.residentjourney.Facts;
import nl.sociaalpact.residentjourney.Facts.Referral;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Two residents' lives by chance, as events, with what must become of each: computed from all of them at once. */
final class World {
    private static final List<UUID> HELPERS = List.of(BUURTTEAM, DYNAMO, SWAZOOM, VENZO);
    private static final List<String> LIFE_DOMAINS = List.of("money", "youth", "housing");

    final List<UUID> journeys;
    private final Random chance;
    private final List<Told> told = new ArrayList<>();
    private final Map<UUID, UUID> journeyOfCase = new HashMap<>();
    private final Map<UUID, UUID> caseOfSignal = new HashMap<>();
    private final List<UUID> mistakes = new ArrayList<>();

    World(Random chance) {
        this.chance = chance;
        this.journeys = List.of(id(), id());
        journeys.forEach(this::life);
    }

    /** The records in an order of their own making, each up to three times. */
    List<ConsumerRecord<String, byte[]>> shuffled(Random order) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var event : told) {
            IntStream.rangeClosed(0, order.nextInt(3)).forEach(copy -> records.add(event.record));
        }
        Collections.shuffle(records, order);
        return records;
    }

    /** The records in the order in which things happened. */
    List<ConsumerRecord<String, byte[]>> inOrder() {
        return told.stream().map(Told::record).toList();
    }

    /** The lines of a journey: fact, aggregate, version and whether it is a mistake. */
    List<String> expected(UUID journey) {
        return told.stream()
                .filter(event -> journey.equals(journeyOf(event)))
                .map(event -> "%s %s %d %s"
                        .formatted(event.fact, event.aggregate, event.version, mistakes.contains(event.aggregate)))
                .sorted()
                .toList();
    }

    private @Nullable UUID journeyOf(Told event) {
        if (event.journey != null) {
            return event.journey;
        }
        var signalCase = caseOfSignal.getOrDefault(event.aggregate, event.aggregate);
        return journeyOfCase.get(signalCase);
    }

    private void life(UUID journey) {
        tell(Facts.residentRegistered(journey, helper(), moment()), "resident-registered", journey, 1, journey);
        for (var number = chance.nextInt(3); number > 0; number--) {
            var question = id();
            tell(
                    Facts.helpQuestionOpened(journey, helper(), moment(), lifeDomain())
                            .about("help-question", question),
                    "help-question-opened",
                    question,
                    1,
                    journey);
        }
        IntStream.range(0, chance.nextInt(3)).forEach(number -> referral(journey));
        IntStream.range(0, chance.nextInt(3)).forEach(number -> signalCase(journey));
    }

    private void referral(UUID journey) {
        var referral = new Referral(id(), journey, helper(), helper(), lifeDomain());
        var facts = new ArrayList<>(List.of("requested", "accepted", "started", "completed"));
        facts.subList(chance.nextInt(facts.size()) + 1, facts.size()).clear();
        if (chance.nextInt(4) == 0) {
            facts.add("entered-in-error");
            mistakes.add(referral.id());
        }
        for (var version = 1; version <= facts.size(); version++) {
            var fact = facts.get(version - 1);
            var event = Facts.referral(fact, referral, version, referral.target(), moment(), "");
            tell(event, "referral-" + fact, referral.id(), version, journey);
        }
    }

    private void signalCase(UUID journey) {
        var signalCase = id();
        var signals = new UUID[] {id(), id()};
        for (var signal : signals) {
            caseOfSignal.put(signal, signalCase);
            tell(Facts.signalReceived(signal, WONINGCORPORATIE, moment()), "signal-received", signal, 1, null);
        }
        var opened = Facts.signalCaseOpened(signalCase, GEMEENTE, BUURTTEAM, moment(), signals);
        tell(opened, "signal-case-opened", signalCase, 1, null);
        var version = 2;
        while (chance.nextBoolean()) {
            tellOfCase("contact-attempted", signalCase, version++, "");
        }
        if (chance.nextInt(4) > 0) {
            var known = Facts.journey(journey);
            journeyOfCase.put(signalCase, journey);
            tellOfCase("signal-case-linked", signalCase, version++, known);
            tellOfCase("contact-attempted", signalCase, version++, known);
            tellOfCase("signal-case-closed", signalCase, version, known);
        }
    }

    private void tellOfCase(String fact, UUID signalCase, long version, String more) {
        tell(Facts.ofSignalCase(fact, signalCase, version, BUURTTEAM, moment(), more), fact, signalCase, version, null);
    }

    private void tell(TestEvents event, String fact, UUID aggregate, long version, @Nullable UUID journey) {
        told.add(new Told(event.id(id()).record(), fact, aggregate, version, journey));
    }

    /** Few enough moments that many things happen at the same one. */
    private Instant moment() {
        return Instant.parse("2026-11-01T00:00:00Z").plusSeconds(chance.nextInt(20));
    }

    private UUID helper() {
        return HELPERS.get(chance.nextInt(HELPERS.size()));
    }

    private String lifeDomain() {
        return LIFE_DOMAINS.get(chance.nextInt(LIFE_DOMAINS.size()));
    }

    private UUID id() {
        return new UUID((chance.nextLong() & ~0xF000L) | 0x4000L, chance.nextLong() | Long.MIN_VALUE);
    }

    private record Told(
            ConsumerRecord<String, byte[]> record,
            String fact,
            UUID aggregate,
            long version,
            @Nullable UUID journey) {}
}
