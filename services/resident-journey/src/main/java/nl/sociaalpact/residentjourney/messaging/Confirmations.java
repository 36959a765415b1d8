package nl.sociaalpact.residentjourney.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.residentjourney.messaging.wire.ErasureConfirmedV1;
import nl.sociaalpact.residentjourney.usecase.KeepConfirmation;

/** Hears from every topic that a service carried out an erasure. */
@ApplicationScoped
class Confirmations {
    private static final String ERASURE_CONFIRMED = "erasure-confirmed";

    private final KeepConfirmation keep;

    Confirmations(KeepConfirmation keep) {
        this.keep = keep;
    }

    /** Keeps a confirmation; anything else is for the other. */
    Uni<Void> or(ReceivedEvent event, String service, Supplier<Uni<Void>> other) {
        return event.fact().equals(ERASURE_CONFIRMED)
                ? keep.handle(service, event.read(ErasureConfirmedV1.class).erasure())
                : other.get();
    }
}
