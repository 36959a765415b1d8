package nl.sociaalpact.referral.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A member of a household for which help is asked: a resident with a journey, a question and a consent of their own.
 *
 * @param voices who said yes, as the sender attests
 */
public record HouseholdMember(JourneyId journey, Need need, AgeBand age, Set<ConsentVoice> voices) {
    /** Keeps its own copy. */
    public HouseholdMember {
        voices = Set.copyOf(voices);
    }

    /** Why these cannot be asked for together, or nothing. */
    public static Optional<Refusal> refusal(List<HouseholdMember> members) {
        var residents = new HashSet<JourneyId>();
        for (var member : members) {
            if (!residents.add(member.journey)) {
                return Optional.of(new Refusal.ResidentTwice());
            }
            if (!member.voices.containsAll(ConsentVoice.neededAt(member.age))) {
                return Optional.of(new Refusal.VoiceMissing(member.age));
            }
        }
        return Optional.empty();
    }
}
