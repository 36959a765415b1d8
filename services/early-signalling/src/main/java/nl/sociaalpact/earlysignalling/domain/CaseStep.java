package nl.sociaalpact.earlysignalling.domain;

import org.jspecify.annotations.Nullable;

/** What the organisation does with a case. */
public sealed interface CaseStep {

    /** Tells that it tried to reach the resident. */
    record Attempt(ContactAttempt attempt) implements CaseStep {}

    /** Tells who the resident is. */
    record Link(JourneyId journey) implements CaseStep {}

    /**
     * Ends the work.
     *
     * @param reason why contact is impossible, when too few attempts were made to say so
     */
    record Close(EndResult result, @Nullable NoContactReason reason) implements CaseStep {}
}
