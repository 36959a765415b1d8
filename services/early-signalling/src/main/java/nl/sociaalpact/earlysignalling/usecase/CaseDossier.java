package nl.sociaalpact.earlysignalling.usecase;

import java.util.List;
import nl.sociaalpact.earlysignalling.domain.Address;
import nl.sociaalpact.earlysignalling.domain.ContactAttempt;
import nl.sociaalpact.earlysignalling.domain.Signal;
import nl.sociaalpact.earlysignalling.domain.SignalCase;

/**
 * A case with all that belongs to it.
 *
 * @param signals oldest first
 * @param attempts latest first, and no more than {@link #MOST_ATTEMPTS}
 */
public record CaseDossier(SignalCase signalCase, List<Signal> signals, List<ContactAttempt> attempts) {
    /** How many attempts are shown. */
    public static final int MOST_ATTEMPTS = 100;

    /** Where contact is sought: every signal of a case has the same address. */
    public Address address() {
        return signals.getFirst().report().address();
    }
}
