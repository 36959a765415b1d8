package nl.sociaalpact.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process dies at each place between a request and its effect in another service. Afterwards every acknowledged fact is
 * there, has had one effect, and the events of each aggregate stand in their order.
 */
class CrashIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RESIDENTS = "SELECT count(*) FROM resident";
    private static final String EFFECTS = "SELECT count(*) FROM timeline_entry WHERE fact = 'resident-registered'";

    private final RunningPlatform running = RunningPlatform.SHARED;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before-state",
                "after-state",
                "before-outbox",
                "after-outbox",
                "before-commit",
                "after-commit",
                "relay-after-read",
                "relay-after-send",
                "relay-after-ack",
                "relay-after-delete"
            })
    void thePublisherDies(String crashPoint) {
        var before = running.number("intake", RESIDENTS);
        var registration = Registration.next(crashPoint);
        running.arm("intake", crashPoint);
        var unanswered = registration.send(running);
        running.restartAfterCrash("intake");
        assertThat(unanswered).isIn(0, 201);
        assertThat(registration.send(running)).isEqualTo(201);
        assertThat(running.number("intake", RESIDENTS)).isEqualTo(before + 1);
        everyFactHasOneEffect();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consumer-after-poll",
                "consumer-before-effect",
                "consumer-after-effect",
                "before-commit",
                "after-commit",
                "consumer-after-commit"
            })
    void theConsumerDies(String crashPoint) {
        running.arm("resident-journey", crashPoint);
        assertThat(Registration.next("consumer-" + crashPoint).send(running)).isEqualTo(201);
        running.restartAfterCrash("resident-journey");
        everyFactHasOneEffect();
    }

    @Test
    void everythingDeliveredThreeTimesHasOneEffect() {
        assertThat(Registration.next("again").send(running)).isEqualTo(201);
        everyFactHasOneEffect();
        for (var time = 0; time < 2; time++) {
            running.part("resident-journey").stop();
            Offsets.rewind(running.kafka().bootstrapServers(), "resident-journey");
            running.part("resident-journey").start();
            Offsets.awaitCaughtUp(running.kafka().bootstrapServers(), "resident-journey");
        }
        everyFactHasOneEffect();
    }

    private void everyFactHasOneEffect() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(running.number("intake", "SELECT count(*) FROM outbox")).isZero();
            assertThat(running.number("resident-journey", EFFECTS)).isEqualTo(running.number("intake", RESIDENTS));
        });
        assertThat(running.number("resident-journey", "SELECT count(*) FROM parked"))
                .isZero();
        assertThat(running.number("resident-journey", "SELECT count(*) FROM unreadable"))
                .isZero();
    }
}
