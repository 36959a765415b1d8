package nl.sociaalpact.earlysignalling.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.ContactAttempt;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.SignalCase;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;

/** Keeps signal cases. */
public interface SignalCases {
    /** The case, when it was given to this organisation. Another step in it waits until the open transaction ends. */
    Uni<Optional<SignalCase>> lock(SignalCaseId id, OrganisationId team);

    /** Keeps a changed case and gives it back with its new version. */
    Uni<SignalCase> replace(SignalCase changed);

    /** Keeps an attempt. */
    Uni<Void> add(SignalCase signalCase, ContactAttempt attempt);

    /** The case with all that belongs to it, when this organisation may see it. */
    Uni<Optional<CaseDossier>> find(SignalCaseId id, OrganisationId viewer);

    /** At most {@code size} cases that this organisation may see, newest first. */
    Uni<List<SignalCase>> page(OrganisationId viewer, Optional<UUID> before, int size);
}
