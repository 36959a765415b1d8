package nl.sociaalpact.referral.domain;

import java.util.List;

/** What becomes of something that was asked. Always written out, because {@link Accepted} is a state too. */
public sealed interface Decision {

    /** Done: the next state and the facts to tell. */
    record Accepted(Referral state, List<ReferralEvent> events) implements Decision {
        /** Keeps its own copy. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Not done. */
    record Refused(Refusal why) implements Decision {}
}
