package nl.sociaalpact.earlysignalling.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent;

/** Tells the other services. */
public interface SignallingEvents {
    /** Keeps the facts in the open transaction; they leave after it has committed. */
    Uni<Void> publish(List<SignallingEvent> events);
}
