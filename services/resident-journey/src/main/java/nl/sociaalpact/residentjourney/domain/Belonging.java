package nl.sociaalpact.residentjourney.domain;

import java.util.List;
import java.util.Optional;

/** How a fact belongs to a journey. Some belong to a thing whose journey becomes known later. */
public sealed interface Belonging {

    /** To the journey itself. */
    record OfJourney(JourneyId journey) implements Belonging {}

    /** To a referral of the journey. */
    record OfReferral(JourneyId journey, ReferralId referral) implements Belonging {}

    /**
     * To a signal case.
     *
     * @param journey whose case it is, as soon as that is known
     * @param signals the signals that this fact puts into the case
     */
    record OfSignalCase(SignalCaseId signalCase, Optional<JourneyId> journey, List<SignalId> signals)
            implements Belonging {}

    /** To a signal, which a signal case takes in later. */
    record OfSignal(SignalId signal) implements Belonging {}
}
