package nl.sociaalpact.intake.usecase;

import java.time.Instant;
import nl.sociaalpact.intake.domain.Area;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.PersonName;
import nl.sociaalpact.intake.domain.ResidentId;

/** One line of an organisation's list of residents: enough to choose from. */
public record ResidentSummary(ResidentId id, JourneyId journey, PersonName name, Area area, Instant registeredAt) {

    @Override
    public String toString() {
        return "ResidentSummary[id=" + id.value() + "]";
    }
}
