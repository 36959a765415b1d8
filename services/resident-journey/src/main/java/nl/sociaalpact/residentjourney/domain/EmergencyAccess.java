package nl.sociaalpact.residentjourney.domain;

import java.time.Instant;
import nl.sociaalpact.residentjourney.domain.decision.Emergency;

/**
 * That an organisation read a journey without consent, because somebody was in danger.
 *
 * @param explanation what the worker says about it; for the privacy officer alone
 */
public record EmergencyAccess(
        EmergencyAccessId id,
        DataSubject about,
        OrganisationId organisation,
        Emergency reason,
        String explanation,
        Instant takenAt) {
    /** Keeps the explanation out of logs. */
    @Override
    public String toString() {
        return "EmergencyAccess[" + id.value() + "]";
    }
}
