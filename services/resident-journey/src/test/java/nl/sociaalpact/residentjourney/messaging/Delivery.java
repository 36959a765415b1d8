package nl.sociaalpact.residentjourney.messaging;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.sociaalpact.lib.test.TestEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Brings records to the consumers as Kafka would, and returns when each has been taken in. */
public final class Delivery {
    private static final Queue<ConsumerRecord<String, byte[]>> BROUGHT = new ConcurrentLinkedQueue<>();

    private Delivery() {}

    /** What was brought since this was asked last, in its order. */
    public static List<ConsumerRecord<String, byte[]>> brought() {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var record = BROUGHT.poll(); record != null; record = BROUGHT.poll()) {
            records.add(record);
        }
        return records;
    }

    /** Brings one event. */
    public static void of(TestEvents event) {
        of(event.record());
    }

    /** Brings one record, to the consumer of its topic. */
    public static void of(ConsumerRecord<String, byte[]> record) {
        BROUGHT.add(record);
        try {
            VertxContextSupport.subscribeAndAwait(() -> take(record));
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return switch (record.topic()) {
            case "pact.intake.v1" -> bean(IntakeEvents.class).on(record);
            case "pact.referral.v1" -> bean(ReferralEvents.class).on(record);
            case "pact.early-signalling.v1" -> bean(SignalEvents.class).on(record);
            case "pact.organisation-registry.v1" ->
                bean(OrganisationEvents.class).on(record);
            default -> throw new AssertionError(record.topic());
        };
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
