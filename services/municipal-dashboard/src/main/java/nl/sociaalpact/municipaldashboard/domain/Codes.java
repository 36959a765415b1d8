package nl.sociaalpact.municipaldashboard.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the values of code lists as every service knows them: {@code BIJLMER_OOST} is {@code bijlmer-oost}. */
public final class Codes {
    private Codes() {}

    /** The code of a value. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of a code, or empty when the list has no such code. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst();
    }

    /** Every code of a list. */
    static <E extends Enum<E>> List<String> all(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Codes::of).toList();
    }
}
