package nl.sociaalpact.residentjourney.domain.decision;

import java.util.Set;

/** What was decided, and why. */
public sealed interface Ruling {
    /** Why. */
    Set<Reason> reasons();

    /**
     * It may be read as far as the level goes.
     *
     * @param articles the articles of law that it rests on; none for what the reader is a party to
     */
    record Permit(Level level, Set<Reason> reasons, Set<String> articles) implements Ruling {
        /** The fields that are shown; all others are left out. */
        public Set<Field> fields() {
            return level.fields();
        }
    }

    /** It may not be read; to the reader it does not exist. */
    record Deny(Set<Reason> reasons) implements Ruling {}
}
