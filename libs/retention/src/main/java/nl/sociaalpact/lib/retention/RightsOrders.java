package nl.sociaalpact.lib.retention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.lib.persistence.Sql;

/** Takes in what residents ask of every service: to be erased, or to read a copy. */
@ApplicationScoped
public class RightsOrders {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String PLACE = """
            INSERT INTO erasure_order (request_id, journey_id, decide_by, due_on, ordered_at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT (request_id) DO NOTHING""";
    private static final String OPEN_COPY = """
            INSERT INTO copy_order (request_id, journey_id, subject_id, readable_until, ordered_at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT (request_id) DO NOTHING""";

    private final RetentionConfig config;
    private final Clock clock;

    RightsOrders(RetentionConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Takes the order out of a {@code rights-requested} event; inside the inbox's transaction. */
    public Uni<Void> take(ReceivedEvent event) {
        if (!event.fact().equals("rights-requested")) {
            return Uni.createFrom().voidItem();
        }
        var asked = event.read(RightsAsked.class);
        if (asked.isErasure()) {
            return placeErasure(asked.requestId(), asked.journeyId(), asked.dueOn());
        }
        var requester = asked.requesterId();
        return asked.isCopy() && requester != null
                ? openCopy(asked.requestId(), asked.journeyId(), requester, asked.dueOn())
                : Uni.createFrom().voidItem();
    }

    /** Keeps an order to erase, inside the open unit of work. */
    public Uni<Void> placeErasure(UUID request, UUID journey, LocalDate dueOn) {
        var now = clock.instant();
        var term = RetentionRules.term("pact.retention.erasure-decision", config.erasureDecision());
        var decideBy = LocalDate.ofInstant(now, ZONE).plus(term);
        return Sql.update(
                        PLACE,
                        request,
                        journey,
                        decideBy.isBefore(dueOn) ? decideBy : dueOn,
                        dueOn,
                        now.atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    /** Opens a copy for the subject until that day, inside the open unit of work. */
    public Uni<Void> openCopy(UUID request, UUID journey, UUID subject, LocalDate readableUntil) {
        return Sql.update(
                        OPEN_COPY,
                        request,
                        journey,
                        subject,
                        readableUntil,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }
}
