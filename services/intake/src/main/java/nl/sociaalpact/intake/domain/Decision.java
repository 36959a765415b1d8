package nl.sociaalpact.intake.domain;

/** What the caller decided about the candidates. Nobody else decides: two people are never made one silently. */
public sealed interface Decision {
    /** Nothing yet. */
    record Open() implements Decision {}

    /** None of the candidates is this person. */
    record NewPerson() implements Decision {}

    /** This candidate is the person. */
    record SamePerson(JourneyId journey) implements Decision {}

    /** A candidate was named that this organisation was never offered, or too long ago. */
    record Unusable() implements Decision {}
}
