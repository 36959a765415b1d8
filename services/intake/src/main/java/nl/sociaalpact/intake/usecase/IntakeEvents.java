package nl.sociaalpact.intake.usecase;

import io.smallrye.mutiny.Uni;
import nl.sociaalpact.intake.domain.IntakeEvent;

/** What intake tells the other services, in the transaction of the state it tells about. */
public interface IntakeEvents {
    /** Keeps the event until it has been published. */
    Uni<Void> append(IntakeEvent event);
}
