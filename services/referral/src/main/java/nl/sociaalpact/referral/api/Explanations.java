package nl.sociaalpact.referral.api;

import nl.sociaalpact.referral.domain.AssuranceState;
import nl.sociaalpact.referral.domain.Capacity;
import nl.sociaalpact.referral.domain.EligibilityRule;
import nl.sociaalpact.referral.domain.LanguageFit;
import nl.sociaalpact.referral.domain.Matching;

/** Says in words what was found of a service. */
final class Explanations {
    private Explanations() {}

    static String of(EligibilityRule.Result result) {
        return switch (result) {
            case MATCHES -> "Every rule of the service matches.";
            case UNKNOWN -> "A rule of the service cannot be checked with what was asked.";
            case NOT -> "A rule of the service shuts this out.";
        };
    }

    static String of(AssuranceState state) {
        return switch (state) {
            case FRESH -> "Who offers it said lately that all of this is so.";
            case AGEING -> "Who offers it said some time ago that all of this is so.";
            case NEVER_ASSURED -> "Who offers it never said that all of this is so.";
            case STALE -> "It is too long ago that anybody said that this is so.";
        };
    }

    static String of(Capacity capacity) {
        return switch (capacity) {
            case CAPACITY -> "It has room.";
            case NO_CAPACITY -> "It has no room.";
            case WAITLIST -> "It has no room now, and people wait.";
            case ADDITIONAL_ASSESSMENT_REQUIRED -> "It first does an assessment of its own.";
            case UNKNOWN -> "Whether it has room was never told, or too long ago.";
        };
    }

    static String of(LanguageFit fit) {
        return switch (fit) {
            case NOT_ASKED -> "No language was asked.";
            case SPOKEN -> "The language is spoken there.";
            case UNKNOWN -> "Which languages are spoken there was not told.";
            case NOT_SPOKEN -> "The language is not spoken there.";
        };
    }

    static String of(Matching.Objection objection) {
        return switch (objection) {
            case NOT_ELIGIBLE -> "A rule of the service shuts this out.";
            case NO_CAPACITY -> "It has no room.";
            case STALE -> "It is too long ago that anybody said that this is so.";
            case OWN_SERVICE -> "The asker offers it itself.";
        };
    }
}
