package nl.sociaalpact.earlysignalling.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.MatchingRun;
import nl.sociaalpact.earlysignalling.domain.MatchingRunId;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;

/** Keeps the receipts of matching runs. They never change. */
public interface MatchingRuns {
    /** Keeps the run and opens its cases. */
    Uni<Void> add(MatchingRun run);

    /** The receipt, when the run was of this municipality. */
    Uni<Optional<MatchingReceipt>> find(MatchingRunId id, OrganisationId municipality);

    /** At most {@code size} runs of this municipality, newest first. */
    Uni<List<MatchingReceipt.Summary>> page(OrganisationId municipality, Optional<UUID> before, int size);
}
