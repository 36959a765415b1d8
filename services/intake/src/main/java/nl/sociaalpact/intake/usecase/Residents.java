package nl.sociaalpact.intake.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.intake.domain.Candidate;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.Likeness;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.intake.domain.Resident;

/** The records of residents. Every answer holds only what the calling organisation may see. */
public interface Residents {
    /** Who is perhaps the same person, the likeliest first. */
    Uni<List<Candidate>> candidates(OrganisationId caller, Likeness likeness);

    /**
     * The same, and until this transaction ends nobody else registers a person like this one: two registrations at the
     * same moment would otherwise not see each other and start two journeys.
     */
    Uni<List<Candidate>> candidatesToRegister(OrganisationId caller, Likeness likeness);

    /** Keeps a new record, and by what the person is found. */
    Uni<Void> add(Resident resident);

    /** The organisation's own record. */
    Uni<Optional<Resident>> find(OrganisationId caller, JourneyId journey);

    /** The organisation's own records, newest first, from before this one on. */
    Uni<List<ResidentSummary>> page(OrganisationId caller, UUID before, int size);
}
