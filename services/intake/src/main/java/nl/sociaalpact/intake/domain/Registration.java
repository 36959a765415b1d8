package nl.sociaalpact.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A request to register a resident.
 *
 * @param id the record that will be made
 * @param owner the organisation that asks
 * @param details what the person told
 * @param by who writes it down
 * @param at now
 * @param today the day of now, where the resident lives
 * @param decision what the caller decided about candidates
 */
public record Registration(
        ResidentId id,
        OrganisationId owner,
        PersonalDetails details,
        Recorder by,
        Instant at,
        LocalDate today,
        Decision decision) {

    /**
     * Decides, given who is perhaps the same person.
     *
     * @param candidates everybody who is like this person
     * @param fresh the journey that starts when the person is new
     */
    public RegistrationOutcome decide(List<Candidate> candidates, JourneyId fresh) {
        var birthDate = details.birthDate();
        if (birthDate != null && !birthDate.possibleOn(today)) {
            return new RegistrationOutcome.ImpossibleBirthDate();
        }
        return switch (decision) {
            case Decision.Open _ when !candidates.isEmpty() -> new RegistrationOutcome.Proposed(candidates);
            case Decision.Open _ -> accepted(fresh);
            case Decision.NewPerson _ -> accepted(fresh);
            case Decision.SamePerson(var journey) -> join(journey, candidates);
            case Decision.Unusable _ -> new RegistrationOutcome.NoCandidate();
        };
    }

    /** Only a candidate for these very details: a token of one person cannot carry the details of another. */
    private RegistrationOutcome join(JourneyId journey, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.journey().equals(journey))
                .findFirst()
                .map(candidate ->
                        candidate.knownToUs() ? new RegistrationOutcome.AlreadyOurs(journey) : accepted(journey))
                .orElseGet(RegistrationOutcome.NoCandidate::new);
    }

    private RegistrationOutcome accepted(JourneyId journey) {
        var resident = new Resident(id, owner, journey, details, by, at, 0);
        var event = new IntakeEvent.ResidentRegistered(journey, owner, details.area(), at);
        return new RegistrationOutcome.Accepted(resident, event);
    }

    @Override
    public String toString() {
        return "Registration[id=" + id.value() + "]";
    }
}
