package nl.sociaalpact.referral.domain;

import java.util.Arrays;
import java.util.Locale;

/** Writes the values of the code lists as every service knows them: {@code IN_PROGRESS} is {@code in-progress}. */
public final class Codes {
    private Codes() {}

    /** The code of a value. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value of a code.
     *
     * @throws IllegalArgumentException when the list has no such code
     */
    public static <E extends Enum<E>> E parse(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such code in " + list.getSimpleName()));
    }
}
