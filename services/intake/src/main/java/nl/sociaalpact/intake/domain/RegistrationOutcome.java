package nl.sociaalpact.intake.domain;

import java.util.List;

/** What becomes of a registration. Only an accepted one is written. */
public sealed interface RegistrationOutcome {
    /** The organisation has a record now. */
    record Accepted(Resident resident, IntakeEvent.ResidentRegistered event) implements RegistrationOutcome {}

    /** Somebody like this is known, and the caller has to decide. */
    record Proposed(List<Candidate> candidates) implements RegistrationOutcome {
        public Proposed {
            candidates = List.copyOf(candidates);
        }
    }

    /** The organisation has a record of this person already. */
    record AlreadyOurs(JourneyId journey) implements RegistrationOutcome {}

    /** The named candidate cannot be used for these details. */
    record NoCandidate() implements RegistrationOutcome {}

    /** Nobody alive was born that day. */
    record ImpossibleBirthDate() implements RegistrationOutcome {}
}
