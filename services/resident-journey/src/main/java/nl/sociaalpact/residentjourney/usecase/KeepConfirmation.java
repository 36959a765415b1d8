package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.retention.Erasure;

/** Keeps that a service carried out an erasure; inside the transaction of the inbox. */
@ApplicationScoped
public class KeepConfirmation {
    private final RightsRequests requests;

    KeepConfirmation(RightsRequests requests) {
        this.requests = requests;
    }

    /** Keeps it; a confirmation of a request that nobody made is dropped. */
    public Uni<Void> handle(String service, Erasure erasure) {
        return requests.confirm(service, erasure);
    }
}
