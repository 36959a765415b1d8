package nl.sociaalpact.residentjourney.domain.decision;

import java.util.Arrays;
import java.util.Locale;

/** The constants of an enum as tables, events and answers write them. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName()));
    }
}
