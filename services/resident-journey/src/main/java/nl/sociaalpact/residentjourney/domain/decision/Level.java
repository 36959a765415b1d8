package nl.sociaalpact.residentjourney.domain.decision;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** How much of a line is shown; each level shows what the one before it shows, and more. */
public enum Level {
    /** That somebody is involved, and who; not why. */
    EXISTENCE(Set.of(Field.OCCURRED_AT, Field.ORGANISATIONS)),
    /** What happened, in which part of life. */
    STATUS(Set.of(Field.OCCURRED_AT, Field.ORGANISATIONS, Field.FACT, Field.LIFE_DOMAINS)),
    /** How it ended and why, too. */
    DETAIL(Set.of(Field.values()));

    private final Set<Field> fields;

    Level(Set<Field> fields) {
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

    /** The lower of the two. */
    public Level atMost(Level other) {
        return Stream.of(this, other).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The level with this code. */
    public static Level of(String code) {
        return Codes.read(Level.class, code);
    }
}
