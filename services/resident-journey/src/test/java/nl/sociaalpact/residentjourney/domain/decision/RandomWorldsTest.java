package nl.sociaalpact.residentjourney.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import nl.sociaalpact.residentjourney.Seed;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.decision.SpecTable.Outcome;
import org.junit.jupiter.api.Test;

/** In worlds made by chance the decision module says what two others say that were written apart from it. */
class RandomWorldsTest {
    private static final int WORLDS = 1_000_000;
    private static final int WORLDS_FOR_CEDAR = 50_000;
    private static final Decisions DECISIONS = new Decisions(PurposeMatrix.shipped());

    @Test
    void theSpecTableAgreesOnAMillionWorlds() {
        var seed = Seed.of("decisions");
        var chance = new Random(seed.value());
        var counts = new EnumMap<Reason, Integer>(Reason.class);
        for (var number = 0; number < WORLDS; number++) {
            var world = RandomWorld.of(chance);
            var ruling = world.decided(DECISIONS);
            if (!Outcome.of(ruling).equals(SpecTable.shipped().of(world.asCase()))) {
                assertThat(Outcome.of(ruling))
                        .as("seed %d world %d: %s", seed.value(), number, world)
                        .isEqualTo(SpecTable.shipped().of(world.asCase()));
            }
            ruling.reasons().forEach(reason -> counts.merge(reason, 1, Integer::sum));
        }
        assertThat(counts)
                .containsKeys(
                        Reason.PARTY,
                        Reason.LEGAL_BASIS,
                        Reason.CONSENT,
                        Reason.ENTERED_IN_ERROR,
                        Reason.NEVER_FOR_THIS_PURPOSE,
                        Reason.LAW_NOT_IN_FORCE,
                        Reason.NO_LEGAL_BASIS,
                        Reason.NO_CONSENT);
        assertThat(counts.get(Reason.CONSENT)).isGreaterThan(WORLDS / 100);
    }

    @Test
    void cedarAgrees() throws Exception {
        var seed = Seed.of("cedar");
        var chance = new Random(seed.value());
        var cedar = CedarOracle.ofPolicies("/decision/policies.cedar");
        var permitted = 0;
        for (var number = 0; number < WORLDS_FOR_CEDAR; number++) {
            var world = RandomWorld.of(chance);
            var level = Outcome.of(world.decided(DECISIONS)).level();
            assertThat(cedar.level(world))
                    .as("seed %d world %d: %s", seed.value(), number, world)
                    .isEqualTo(level);
            permitted += level.equals("deny") ? 0 : 1;
        }
        assertThat(permitted).isBetween(WORLDS_FOR_CEDAR / 20, WORLDS_FOR_CEDAR / 2);
    }

    @Test
    void withdrawingAndLoweringNeverAdd() {
        var seed = Seed.of("metamorphic");
        var chance = new Random(seed.value());
        var fewer = 0;
        for (var number = 0; number < WORLDS / 10; number++) {
            var world = RandomWorld.of(chance);
            var before = level(world.decided(DECISIONS));
            for (var changed : lessThan(world.consents())) {
                var after = level(world.decided(DECISIONS, changed));
                assertThat(after)
                        .as("seed %d world %d: %s", seed.value(), number, world)
                        .isLessThanOrEqualTo(before);
                fewer += after < before ? 1 : 0;
            }
        }
        assertThat(fewer).isGreaterThan(1_000);
    }

    private static int level(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Permit permit -> 1 + permit.level().ordinal();
            case Ruling.Deny deny -> 0;
        };
    }

    /** The same consents with one of them withdrawn or lowered, for each of them. */
    private static List<List<Consent>> lessThan(List<Consent> consents) {
        var less = new ArrayList<List<Consent>>();
        for (var place = 0; place < consents.size(); place++) {
            if (consents.get(place) instanceof Consent.Given given) {
                var terms = given.terms();
                less.add(with(consents, place, given.withdraw(terms.givenAt().plusSeconds(5))));
                if (terms.level() != Level.EXISTENCE) {
                    less.add(with(consents, place, new Consent.Given(lowered(terms))));
                }
            }
        }
        return less;
    }

    private static Consent.Terms lowered(Consent.Terms terms) {
        return new Consent.Terms(
                terms.id(),
                terms.journey(),
                terms.receiver(),
                terms.lifeDomain(),
                terms.purpose(),
                Level.values()[terms.level().ordinal() - 1],
                terms.givenAt(),
                terms.validFrom(),
                terms.validUntil(),
                terms.recorder());
    }

    private static List<Consent> with(List<Consent> consents, int place, Consent other) {
        var changed = new ArrayList<>(consents);
        changed.set(place, other);
        return changed;
    }
}
