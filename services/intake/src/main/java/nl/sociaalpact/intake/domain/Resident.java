package nl.sociaalpact.intake.domain;

import java.time.Instant;

/**
 * One organisation's own record of a resident.
 *
 * @param id this record
 * @param owner the organisation whose record it is
 * @param journey the person's journey, the same at every organisation
 * @param details what the person told this organisation
 * @param registeredBy who wrote it down
 * @param registeredAt when
 * @param version counts the changes of this record
 */
public record Resident(
        ResidentId id,
        OrganisationId owner,
        JourneyId journey,
        PersonalDetails details,
        Recorder registeredBy,
        Instant registeredAt,
        long version) {

    @Override
    public String toString() {
        return "Resident[id=" + id.value() + "]";
    }
}
