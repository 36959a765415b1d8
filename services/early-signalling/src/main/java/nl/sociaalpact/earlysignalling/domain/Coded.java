package nl.sociaalpact.earlysignalling.domain;

import java.util.Locale;

/** A value of a code list; outside this room it is written in kebab-case. */
public interface Coded {
    /** The name of the constant. */
    String name();

    /** How it is written in the database and in events. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value with this code.
     *
     * @throws IllegalArgumentException when the list has no such code
     */
    static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
        return Enum.valueOf(list, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
