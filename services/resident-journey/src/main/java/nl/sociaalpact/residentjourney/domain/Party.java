package nl.sociaalpact.residentjourney.domain;

import java.util.Arrays;
import java.util.Locale;

/** An organisation that a fact is about, and what it has to do with it. */
public record Party(OrganisationId organisation, Role role) {

    /** What an organisation has to do with a fact. */
    public enum Role {
        /** Did it. */
        ACTOR,
        /** Asks for help on the resident's behalf. */
        REQUESTER,
        /** Is asked to help. */
        TARGET,
        /** Was given the task to seek contact. */
        ASSIGNED,
        /** May read, by consent. */
        RECEIVER,
        /** Wrote down what the resident said. */
        RECORDER;

        /** As tables and answers write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The role with this code. */
        public static Role of(String code) {
            return Arrays.stream(values())
                    .filter(role -> role.code().equals(code))
                    .findAny()
                    .orElseThrow(() -> new IllegalArgumentException("no role"));
        }
    }
}
