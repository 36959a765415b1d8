package nl.sociaalpact.intake.domain;

import java.util.Locale;

/** How the values of code lists are written outside the code: in kebab-case. */
final class Code {
    private Code() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> list, String code) {
        return Enum.valueOf(list, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
