package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.AccessChain.Head;
import nl.sociaalpact.residentjourney.domain.AccessChain.Link;
import nl.sociaalpact.residentjourney.domain.AccessChain.Root;

/** The chains of the access log and their signed roots. */
public interface AccessChains {
    /** Lets one process at a time seal, until the transaction ends. */
    Uni<Void> alone();

    /** Lines that are no link yet, oldest first. */
    Uni<List<Line>> waiting(int most);

    /** Where these organisations' chains end; absent where there is none yet. */
    Uni<Map<UUID, Head>> heads(Set<UUID> organisations);

    /** Where all chains end. */
    Uni<List<Head>> heads();

    /** Keeps links; their lines wait no longer. */
    Uni<Void> add(List<Link> links);

    /** The newest root. */
    Uni<Optional<Root>> lastRoot();

    /** Signs a root and keeps it. */
    Uni<Void> sign(Root root);

    /**
     * A line of the log.
     *
     * @param organisation who looked; the zero id for residents
     * @param text the line and who it was, in canonical form
     */
    record Line(UUID id, UUID organisation, String text) {}
}
