package nl.sociaalpact.earlysignalling.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an organisation may say that contact is impossible.
 *
 * @param attemptsNeeded how often it must have sought contact, unless it gives a reason
 * @param source where the rule comes from
 */
public record ContactRules(int attemptsNeeded, String source) {
    /** Refuses a negative number. */
    public ContactRules {
        if (attemptsNeeded < 0) {
            throw new IllegalArgumentException("a number of attempts is not negative");
        }
    }

    Optional<Refusal> broken(CaseFile file, EndResult result, @Nullable NoContactReason reason) {
        if (result != EndResult.NO_CONTACT_POSSIBLE) {
            return reason == null ? Optional.empty() : Optional.of(new Refusal.ReasonNotApplicable());
        }
        return reason == null && file.attempts() < attemptsNeeded
                ? Optional.of(new Refusal.TooFewAttempts(file.attempts(), attemptsNeeded, source))
                : Optional.empty();
    }
}
