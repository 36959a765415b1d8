package nl.sociaalpact.residentjourney.domain.decision;

import java.util.Set;
import java.util.UUID;

/** Who wants to read. */
public sealed interface Subject {

    /**
     * An active member of the pact.
     *
     * @param mandates the purposes for which it carries out a law for the municipality
     */
    record Organisation(UUID id, Set<Purpose> mandates) implements Subject {
        /** Whether it has a legal basis of its own for this purpose. */
        boolean hasBasisFor(Purpose purpose) {
            return !purpose.isStatutory() || mandates.contains(purpose);
        }
    }

    /** The resident. */
    record Resident(AgeBand age) implements Subject {}

    /**
     * Who speaks for the resident.
     *
     * @param residentIsCapable whether the resident can weigh their own interests
     */
    record Representative(AgeBand ageOfResident, boolean residentIsCapable) implements Subject {}
}
