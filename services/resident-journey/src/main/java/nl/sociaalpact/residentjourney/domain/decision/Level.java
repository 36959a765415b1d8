package nl.sociaalpact.residentjourney.domain.decision;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** How much of a line is shown; each level shows what the one before it shows, and more. */
public enum Level {
    /** That somebody is involved, and who; not why. */
    EXISTENCE(
            "dat er een organisatie bij u betrokken is, niet waarom",
            "that an organisation is involved with you, not why",
            Set.of(Field.OCCURRED_AT, Field.ORGANISATIONS)),
    /** What happened, in which part of life. */
    STATUS(
            "wat er gebeurt",
            "what happens",
            Set.of(Field.OCCURRED_AT, Field.ORGANISATIONS, Field.FACT, Field.LIFE_DOMAINS)),
    /** How it ended and why, too. */
    DETAIL("wat er gebeurt en hoe het afloopt", "what happens and how it ends", Set.of(Field.values()));

    private final String dutch;
    private final String english;
    private final Set<Field> fields;

    Level(String dutch, String english, Set<Field> fields) {
        this.dutch = dutch;
        this.english = english;
        this.fields = fields;
    }

    /** What is shown at this level; the rest is left out. */
    public Set<Field> fields() {
        return fields;
    }

    /** As tables, events and answers write it. */
    public String code() {
        return Codes.of(this);
    }

    /** What a reader sees at this level, in plain Dutch (B1). */
    public String dutch() {
        return dutch;
    }

    /** What a reader sees at this level, in English. */
    public String english() {
        return english;
    }

    /** The lower of the two. */
    public Level atMost(Level other) {
        return Stream.of(this, other).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The level with this code. */
    public static Level of(String code) {
        return Codes.read(Level.class, code);
    }
}
