package nl.sociaalpact.lib.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plays random schedules of two relays, of which one can be a zombie, over one outbox and one topic. */
class RelayModelTest {
    private static final Logger LOG = Logger.getLogger(RelayModelTest.class);
    private static final long SEED = Long.getLong("pact.test.seed", 20261121);
    private static final int SCHEDULES = Integer.getInteger("pact.test.schedules", 20_000);
    private static final int SCHEDULES_OF_A_WRONG_RELAY = 500;
    private static final int STEPS = 120;
    private static final int STEPS_TO_COME_TO_REST = 5_000;

    @Test
    void whateverTwoRelaysDoEachAggregateArrivesInOrderAndComplete() throws Exception {
        // Given
        LOG.infof("relay model seed=%s schedules=%s", SEED, SCHEDULES);
        var happened = new TreeMap<String, Integer>();
        for (var i = 0; i < SCHEDULES; i++) {
            // When
            var world = play(SEED + i, RelayVariant.OURS);
            // Then
            assertThat(world.violation()).as("schedule with seed %s", SEED + i).isEmpty();
            assertThat(world.outbox).as("schedule with seed %s", SEED + i).isEmpty();
            world.happened.forEach((what, times) -> happened.merge(what, times, Integer::sum));
        }
        LOG.infof("relay model happened=%s", happened);
        assertThat(happened)
                .containsOnlyKeys(
                        "arrived after its sender gave up",
                        "crashed",
                        "duplicate",
                        "failed",
                        "late commit",
                        "lost its lease in a round",
                        "refused to remove",
                        "sent by a zombie")
                .allSatisfy((what, times) -> assertThat(times).as(what).isGreaterThan(SCHEDULES / 100));
    }

    /** The model is worth nothing unless it notices the relays that are known to be wrong. */
    @ParameterizedTest
    @EnumSource(names = "OURS", mode = EnumSource.Mode.EXCLUDE)
    void aWrongRelayIsCaught(RelayVariant wrong) throws Exception {
        // When
        var caught = 0;
        for (var i = 0; i < SCHEDULES_OF_A_WRONG_RELAY; i++) {
            caught += play(SEED + i, wrong).violation().isEmpty() ? 0 : 1;
        }
        // Then
        LOG.infof("relay model variant=%s caught=%s of=%s", wrong, caught, SCHEDULES_OF_A_WRONG_RELAY);
        assertThat(caught).as("seed %s", SEED).isGreaterThan(SCHEDULES_OF_A_WRONG_RELAY / 20);
    }

    @ParameterizedTest
    @EnumSource
    void aScheduleCanBePlayedAgain(RelayVariant variant) throws Exception {
        for (var i = 0; i < 20; i++) {
            // When
            var once = play(SEED + i, variant);
            var again = play(SEED + i, variant);
            // Then
            assertThat(again.happened).isEqualTo(once.happened);
            assertThat(again.violation()).isEqualTo(once.violation());
        }
    }

    /** On a virtual thread, because the model and its senders hand over to each other at every step. */
    private static ModelWorld play(long seed, RelayVariant variant) throws Exception {
        var schedule = new FutureTask<>(() -> playHere(seed, variant));
        Thread.ofVirtual().start(schedule);
        return schedule.get(5, TimeUnit.MINUTES);
    }

    private static ModelWorld playHere(long seed, RelayVariant variant) throws Exception {
        var world = new ModelWorld(new Random(seed));
        var relays = new ModelRelay[] {new ModelRelay(world, variant), new ModelRelay(world, variant)};
        for (var i = 0; i < STEPS; i++) {
            switch (world.random.nextInt(10)) {
                case 0, 1 -> world.beginTransaction();
                case 2 -> world.endTransaction(true);
                case 3 -> world.endTransaction(world.random.nextInt(4) > 0);
                case 4 -> world.land();
                default -> relays[world.random.nextInt(relays.length)].step();
            }
        }
        comeToRest(world, relays, variant);
        return world;
    }

    /** Everything that was begun ends and nothing goes wrong any more: now all that was committed must be there. */
    private static void comeToRest(ModelWorld world, ModelRelay[] relays, RelayVariant variant) throws Exception {
        world.settleEverything();
        for (var i = 0; i < STEPS_TO_COME_TO_REST && !isAtRest(world, relays, variant); i++) {
            relays[i % relays.length].calmStep();
        }
        assertThat(isAtRest(world, relays, variant)).isTrue();
        world.checkNothingIsMissing();
    }

    private static boolean isAtRest(ModelWorld world, ModelRelay[] relays, RelayVariant variant) {
        return variant.hasNothingToSend(world) && relays[0].isIdle() && relays[1].isIdle();
    }
}
