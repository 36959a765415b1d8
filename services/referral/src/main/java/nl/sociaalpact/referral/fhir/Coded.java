package nl.sociaalpact.referral.fhir;

import java.util.Optional;
import nl.sociaalpact.referral.domain.Codes;

/** Reads codes that somebody else wrote. */
final class Coded {
    private Coded() {}

    static <E extends Enum<E>> Optional<E> parse(Class<E> list, String code) {
        try {
            return Optional.of(Codes.parse(list, code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
