package nl.sociaalpact.intake.domain;

import java.time.Instant;
import java.util.List;

/** What intake tells the others: codes and ids, never who the person is or what they said. */
public sealed interface IntakeEvent {
    /** An organisation made a record of a resident: the first one starts the journey, a later one joins it. */
    record ResidentRegistered(JourneyId journey, OrganisationId organisation, Area area, Instant occurredAt)
            implements IntakeEvent {}

    /** A resident asked for help. */
    record HelpQuestionOpened(
            JourneyId journey,
            HelpQuestionId helpQuestion,
            OrganisationId organisation,
            Area area,
            List<LifeDomain> lifeDomains,
            Instant occurredAt)
            implements IntakeEvent {
        public HelpQuestionOpened {
            lifeDomains = List.copyOf(lifeDomains);
        }
    }
}
