package nl.sociaalpact.earlysignalling.domain;

import java.util.List;

/** Why something is not done. Nothing was written. */
public sealed interface Refusal {

    /** There is no such record that the caller may see. */
    record Unknown() implements Refusal {}

    /** The resident does not want to be reported. */
    record ResidentObjected() implements Refusal {}

    /**
     * A landlord reports arrears only after these steps.
     *
     * @param missing names of the steps that were not taken
     */
    record CollectionStepsMissing(List<String> missing) implements Refusal {}

    /** A date that cannot be: in the future, or before what it must follow. */
    record ImpossibleDate(String field) implements Refusal {}

    /** The partner reported under this id before. */
    record AlreadyReported(SignalId first) implements Refusal {}

    /** Only the municipality starts matching runs. */
    record NotTheMunicipality() implements Refusal {}

    /** The period ends before it begins, or is longer than allowed. */
    record PeriodNotAllowed(int longestDays) implements Refusal {}

    /** More signals lie in the period than one run may take. */
    record TooManySignals(int largestRun) implements Refusal {}

    /** The organisation that should get the cases is no active member. */
    record TeamNotActive() implements Refusal {}

    /** The organisation that should get the cases reported one of the signals: a creditor does not handle cases. */
    record TeamIsReporter() implements Refusal {}

    /** The case has ended. */
    record CaseClosed() implements Refusal {}

    /** The case belongs to the journey of another resident already. */
    record LinkedToAnother() implements Refusal {}

    /**
     * Too little was tried to say that contact is impossible.
     *
     * @param source why this many are needed
     */
    record TooFewAttempts(int made, int needed, String source) implements Refusal {}

    /** A reason belongs to the result that no contact is possible, and to no other. */
    record ReasonNotApplicable() implements Refusal {}
}
