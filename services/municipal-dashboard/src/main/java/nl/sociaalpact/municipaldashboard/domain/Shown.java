package nl.sociaalpact.municipaldashboard.domain;

/** What the world sees of a number. */
public sealed interface Shown {

    /** The number itself. */
    record Count(int value) implements Shown {}

    /** Not shown: a cell is smaller than the smallest group, zero included; a total would give such a cell away. */
    record Suppressed() implements Shown {}
}
