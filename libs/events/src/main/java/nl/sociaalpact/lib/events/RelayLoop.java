package nl.sociaalpact.lib.events;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.sociaalpact.lib.persistence.CrashPoint;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Moves committed events to the broker, on one thread with a database connection of its own. It deletes an event only
 * after the broker has acknowledged it and tries again for ever, so an outage delays events and never loses one. Of the
 * replicas of a service one relays; another takes over when its connection ends.
 */
final class RelayLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(RelayLoop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LEADER_CHECK = Duration.ofSeconds(1);
    private static final Duration ALARM_AGE = Duration.ofSeconds(60);

    private final RelaySettings settings;
    private final String owner = UUID.randomUUID().toString();
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread = new Thread(this, "outbox-relay");
    private volatile boolean running = true;
    private volatile Instant oldest = Instant.MAX;
    private Duration pause = FIRST_PAUSE;

    RelayLoop(RelaySettings settings) {
        this.settings = settings;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    void stop() {
        running = false;
        thread.interrupt();
    }

    void wake() {
        signal.release();
    }

    /** Age of the oldest event that was seen waiting; zero when none is. */
    double oldestAgeSeconds() {
        var since = oldest;
        return since.equals(Instant.MAX)
                ? 0
                : Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }

    @Override
    public void run() {
        while (running) {
            try (var connection = DriverManager.getConnection(settings.databaseUrl(), settings.connection())) {
                lead(connection);
            } catch (InterruptedException stopped) {
                running = false;
            } catch (SQLException | RuntimeException failure) {
                LOG.warnf("relay pauses kind=%s", failure.getClass().getName());
                backOff();
            }
        }
    }

    private void lead(Connection connection) throws SQLException, InterruptedException {
        var leased = LeasedOutbox.acquire(connection, owner);
        while (leased.isEmpty() && running) {
            await(LEADER_CHECK);
            leased = LeasedOutbox.acquire(connection, owner);
        }
        if (leased.isPresent()) {
            LOG.info("relay leads");
            relay(leased.get());
        }
    }

    private void relay(OutboxRows outbox) throws SQLException, InterruptedException {
        try (var producer =
                new KafkaProducer<>(settings.producer(), new StringSerializer(), new ByteArraySerializer())) {
            var sender = new KeyedSender(producer, new WireFormat(settings.source()));
            for (var failed = false; running && !failed; ) {
                failed = round(outbox, sender);
            }
        }
    }

    /** One batch; whether a new producer is needed. */
    private boolean round(OutboxRows outbox, KeyedSender sender) throws SQLException, InterruptedException {
        var rows = outbox.oldest(settings.batch());
        oldest = rows.isEmpty() ? Instant.MAX : rows.getFirst().createdAt();
        if (rows.isEmpty()) {
            await(settings.poll());
            return false;
        }
        CrashPoint.hit("relay-after-read");
        var sent = sender.send(rows);
        CrashPoint.hit("relay-after-ack");
        var deleted = sent.acknowledged().isEmpty() ? 0 : outbox.delete(sent.acknowledged());
        CrashPoint.hit("relay-after-delete");
        if (deleted < sent.acknowledged().size()) {
            throw new LeaseLost();
        }
        return sent.failure() == null ? succeeded() : failed(sent.failure());
    }

    private boolean succeeded() {
        pause = FIRST_PAUSE;
        return false;
    }

    private boolean failed(Exception failure) {
        LOG.warnf(
                "relay could not send kind=%s oldestAgeSeconds=%s",
                failure.getClass().getName(), oldestAgeSeconds());
        if (oldestAgeSeconds() > ALARM_AGE.toSeconds()) {
            LOG.errorf("events wait too long oldestAgeSeconds=%s", oldestAgeSeconds());
        }
        backOff();
        return true;
    }

    private void backOff() {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            pause = pause.multipliedBy(2).compareTo(settings.longestPause()) > 0
                    ? settings.longestPause()
                    : pause.multipliedBy(2);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    private void await(Duration longest) throws InterruptedException {
        if (signal.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            signal.drainPermits();
        }
    }
}
