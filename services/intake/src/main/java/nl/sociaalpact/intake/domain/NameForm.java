package nl.sociaalpact.intake.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name in the form in which names are compared: letters only, without case and diacritics, and without the small words
 * of Dutch family names, which one clerk writes in front, another behind, and a third not at all.
 */
final class NameForm {
    private static final Set<String> SMALL_WORDS = Set.of(
            "aan", "af", "bij", "boven", "buiten", "d", "de", "den", "der", "des", "het", "in", "int", "onder", "op",
            "over", "s", "t", "te", "ten", "ter", "tot", "uit", "uijt", "v", "van", "vanden", "vander", "vd", "voor");
    private static final Map<String, String> LETTERS_WITHOUT_MARKS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private NameForm() {}

    static String ofGiven(String name) {
        return String.join("", words(name));
    }

    static String ofFamily(String name) {
        var words = words(name);
        var telling = words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        return String.join("", telling.isEmpty() ? words : telling);
    }

    private static List<String> words(String name) {
        var letters = NO_LETTERS.matcher(plain(name)).replaceAll(" ").strip();
        return letters.isEmpty() ? List.of() : List.of(letters.split(" "));
    }

    private static String plain(String name) {
        var lower = APOSTROPHES.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        var plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        for (var letter : LETTERS_WITHOUT_MARKS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }
}
