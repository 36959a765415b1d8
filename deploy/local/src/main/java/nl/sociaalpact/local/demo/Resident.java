package nl.sociaalpact.local.demo;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up resident, another one in every run, so that the demo can be played again and again on the same data. */
record Resident(String givenName, String familyName, LocalDate birthDate, String postcode, int houseNumber) {
    static final String AREA = "bijlmer-oost";
    private static final Random RANDOM = new SecureRandom();
    private static final List<String> GIVEN_NAMES =
            List.of("Amina", "Joyce", "Kwame", "Ruben", "Sharda", "Yaw", "Fenna", "Emre");
    private static final List<String> FAMILY_NAMES =
            List.of("Boateng", "Wijngaarde", "Mensah", "Jansen", "Ramdin", "Pinas", "Yilmaz", "Visser");
    private static final String LETTERS = "ABCDEGHJKLMNPRTVWXZ";

    static Resident madeUp() {
        return new Resident(
                oneOf(GIVEN_NAMES),
                oneOf(FAMILY_NAMES),
                LocalDate.of(1955, 1, 1).plusDays(RANDOM.nextInt(18_000)),
                somePostcode(),
                1 + RANDOM.nextInt(9_000));
    }

    /** Some address in the same area. */
    static Map<String, Object> address() {
        return Map.of("postcode", somePostcode(), "houseNumber", 1 + RANDOM.nextInt(9_000));
    }

    Map<String, Object> ownAddress() {
        return Map.of("postcode", postcode, "houseNumber", houseNumber);
    }

    private static String somePostcode() {
        return "110" + (2 + RANDOM.nextInt(7)) + letter() + letter();
    }

    private static char letter() {
        return LETTERS.charAt(RANDOM.nextInt(LETTERS.length()));
    }

    private static String oneOf(List<String> values) {
        return values.get(RANDOM.nextInt(values.size()));
    }
}
