package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent;

/** Tells the other services. */
public interface RegistryEvents {
    /** Keeps the facts in the open transaction; they leave after it has committed. */
    Uni<Void> publish(List<RegistryEvent> events);
}
