package nl.sociaalpact.intake.domain;

import java.util.Set;

/**
 * Perhaps the same person. It says that the pact knows them, never which other organisation does.
 *
 * @param journey the journey of that person
 * @param matchedOn what was the same
 * @param knownToUs whether the asking organisation has a record of its own
 */
public record Candidate(JourneyId journey, Set<MatchedOn> matchedOn, boolean knownToUs) {
    public Candidate {
        matchedOn = Set.copyOf(matchedOn);
    }
}
