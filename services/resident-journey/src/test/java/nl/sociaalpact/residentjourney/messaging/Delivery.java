package nl.sociaalpact.residentjourney.messaging;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import nl.sociaalpact.lib.test.TestEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Brings records to the consumers as Kafka would, and returns when each has been taken in. */
public final class Delivery {
    private Delivery() {}

    /** Brings one event. */
    public static void of(TestEvents event) {
        of(event.record());
    }

    /** Brings one record, to the consumer of its topic. */
    public static void of(ConsumerRecord<String, byte[]> record) {
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
