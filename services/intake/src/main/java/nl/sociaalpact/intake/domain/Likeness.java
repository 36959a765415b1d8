package nl.sociaalpact.intake.domain;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a person is recognised: for each way to match, one text that is the same for the same person, however the name
 * was spelled. It is personal data; only keyed hashes of it are kept.
 */
public record Likeness(Map<MatchedOn, String> texts) {
    private static final char SEPARATOR = '\u001f';

    public Likeness {
        texts = Map.copyOf(texts);
    }

    /** The ways to match that what is known allows; none of them by a name alone. */
    public static Likeness of(@Nullable PersonName name, @Nullable BirthDate birthDate, @Nullable Address address) {
        var texts = new EnumMap<MatchedOn, String>(MatchedOn.class);
        put(texts, MatchedOn.NAME_AND_BIRTH_DATE, form(name), form(birthDate));
        put(texts, MatchedOn.BIRTH_DATE_AND_ADDRESS, form(birthDate), form(address));
        put(texts, MatchedOn.NAME_AND_ADDRESS, form(name), form(address));
        return new Likeness(texts);
    }

    /** Whether too little is known to recognise anybody. */
    public boolean tooVague() {
        return texts.isEmpty();
    }

    private static void put(
            Map<MatchedOn, String> texts, MatchedOn matchedOn, @Nullable String one, @Nullable String other) {
        if (one != null && other != null) {
            texts.put(matchedOn, matchedOn.code() + SEPARATOR + one + SEPARATOR + other);
        }
    }

    private static @Nullable String form(@Nullable PersonName name) {
        if (name == null) {
            return null;
        }
        var given = NameForm.ofGiven(name.given());
        var family = NameForm.ofFamily(name.prefix() == null ? name.family() : name.prefix() + " " + name.family());
        return given.isEmpty() || family.isEmpty() ? null : given + SEPARATOR + family;
    }

    private static @Nullable String form(@Nullable BirthDate birthDate) {
        return birthDate == null ? null : birthDate.value().toString();
    }

    private static @Nullable String form(@Nullable Address address) {
        return address == null
                ? null
                : address.postcode().value() + SEPARATOR + address.houseNumber().number();
    }

    @Override
    public String toString() {
        return "Likeness" + texts.keySet();
    }
}
