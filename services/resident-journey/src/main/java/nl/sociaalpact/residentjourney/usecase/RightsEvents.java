package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import nl.sociaalpact.residentjourney.domain.RightsRequest;

/** Tells the other services what a resident asked. */
public interface RightsEvents {
    /** In the transaction of the request. */
    Uni<Void> requested(RightsRequest request);
}
