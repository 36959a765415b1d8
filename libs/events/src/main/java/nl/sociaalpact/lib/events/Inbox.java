package nl.sociaalpact.lib.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.function.Supplier;
import nl.sociaalpact.lib.persistence.CrashPoint;
import nl.sociaalpact.lib.persistence.Failures;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Applies each event once and in the order of its aggregate. The effect and the mark that remembers it commit together,
 * and the record is acknowledged only after that. While the database is away it tries again for ever; an event that can
 * never be applied parks its own aggregate and nothing else.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final String GAP = "gap";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final UnitOfWork work;

    Inbox(UnitOfWork work) {
        this.work = work;
    }

    /**
     * Takes in one record. The result completes when it may be acknowledged.
     *
     * @param producer name of the service that owns the topic: an event that claims another source is never applied
     */
    public Uni<Void> receive(ConsumerRecord<String, byte[]> record, String producer, EventHandler handler) {
        CrashPoint.hit("consumer-after-poll");
        return Uni.createFrom()
                .deferred(() -> takeIn(record, producer, handler))
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("event waits kind=%s", failure.getClass().getName()))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private Uni<Void> takeIn(ConsumerRecord<String, byte[]> record, String producer, EventHandler handler) {
        var origin = Origin.of(record);
        try {
            var event = read(record, producer);
            return inTransaction(() -> apply(event, origin, handler))
                    .chain(nextIsParked -> nextIsParked)
                    .onFailure(Inbox::isPermanent)
                    .recoverWithUni(failure -> inTransaction(() -> park(event, origin, reason(failure))))
                    .invoke(() -> CrashPoint.hit("consumer-after-commit"))
                    .chain(nextIsParked -> nextIsParked
                            ? drain(event, handler)
                            : Uni.createFrom().voidItem());
        } catch (Unprocessable noEvent) {
            LOG.errorf(
                    "no event of ours topic=%s partition=%s offset=%s",
                    record.topic(), record.partition(), record.offset());
            return inTransaction(() -> InboxRows.keepUnreadable(record, noEvent.reasonCode()));
        }
    }

    private <T> Uni<T> inTransaction(Supplier<Uni<T>> step) {
        return work.inTransaction(new Scope.Platform(), step);
    }

    private static ReceivedEvent read(ConsumerRecord<String, byte[]> record, String producer) {
        var event = WireFormat.read(record);
        if (!event.source().endsWith(":" + producer)) {
            throw new Unprocessable("foreign-source");
        }
        return event;
    }

    /** Whether the event that follows the last applied one waits in the park: known after the commit. */
    private Uni<Uni<Boolean>> apply(ReceivedEvent event, Origin origin, EventHandler handler) {
        return InboxRows.claim(event).chain(claim -> switch (claim.place(event)) {
            case NEXT -> effect(event, handler);
            case EARLY -> keepParked(event, origin, GAP).map(nothing -> known(claim.nextIsParked()));
            case ALREADY_APPLIED -> Uni.createFrom().item(known(claim.nextIsParked()));
            case CONFLICTING -> conflicting(event).map(nothing -> known(false));
        });
    }

    private static Uni<Boolean> known(boolean nextIsParked) {
        return Uni.createFrom().item(nextIsParked);
    }

    private Uni<Uni<Boolean>> effect(ReceivedEvent event, EventHandler handler) {
        CrashPoint.hit("consumer-before-effect");
        return handler.apply(event)
                .invoke(() -> CrashPoint.hit("consumer-after-effect"))
                .map(nothing -> InboxRows.advance(event));
    }

    /**
     * What waited behind the event follows in order, each in a transaction of its own: one that cannot be applied stays
     * parked without undoing those before it.
     */
    private Uni<Void> drain(ReceivedEvent applied, EventHandler handler) {
        return inTransaction(() -> InboxRows.nextParked(applied)
                        .chain(next -> next.map(parked -> effect(parked, handler))
                                .orElse(Uni.createFrom().item(known(false)))))
                .chain(nextIsParked -> nextIsParked)
                .onFailure(Inbox::isPermanent)
                .recoverWithItem(false)
                .chain(more -> more ? drain(applied, handler) : Uni.createFrom().voidItem());
    }

    private Uni<Boolean> park(ReceivedEvent event, Origin origin, String reason) {
        return InboxRows.claim(event)
                .chain(claim -> switch (claim.place(event)) {
                    case NEXT, EARLY -> keepParked(event, origin, reason);
                    case ALREADY_APPLIED, CONFLICTING -> Uni.createFrom().voidItem();
                })
                .replaceWith(false);
    }

    /** A gap mostly closes by itself; anything else needs somebody. */
    private static Uni<Void> keepParked(ReceivedEvent event, Origin origin, String reason) {
        LOG.logf(
                GAP.equals(reason) ? Logger.Level.WARN : Logger.Level.ERROR,
                "event parked reason=%s type=%s topic=%s partition=%s offset=%s",
                reason,
                event.type(),
                origin.topic(),
                origin.partition(),
                origin.offset());
        return InboxRows.park(event, origin, reason);
    }

    /** The same id or the same place with other content: forged or corrupted, so never applied. */
    private static Uni<Void> conflicting(ReceivedEvent event) {
        LOG.errorf("event refused, it contradicts an earlier one id=%s type=%s", event.id(), event.type());
        return Uni.createFrom().voidItem();
    }

    private static boolean isPermanent(Throwable failure) {
        return !Failures.isTransient(failure)
                && (failure instanceof Unprocessable
                        || failure instanceof IllegalArgumentException
                        || failure instanceof NullPointerException
                        || failure instanceof ClassCastException
                        || failure instanceof DateTimeException
                        || failure instanceof ArithmeticException
                        || Failures.isBadData(failure));
    }

    private static String reason(Throwable failure) {
        return failure instanceof Unprocessable refused
                ? refused.reasonCode()
                : "handler " + failure.getClass().getSimpleName();
    }
}
