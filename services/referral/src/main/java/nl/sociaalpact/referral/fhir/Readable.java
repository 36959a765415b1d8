package nl.sociaalpact.referral.fhir;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.api.Texts;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;

/** Takes apart what somebody sent; what is missing or would be lost is refused by the name of its element. */
final class Readable {
    private static final Pattern LINES = Pattern.compile(Texts.LINES);
    /** What every resource may have and a referral needs not keep: the server's own, and a rendering of the rest. */
    private static final Set<String> EVERYWHERE = Set.of("id", "meta", "text", "language", "contained", "identifier");

    private Readable() {}

    /** Refuses a resource with other elements than these: to take it without them would lose what somebody wrote. */
    static void onlyHas(Base resource, Set<String> kept) {
        var lost = resource.children().stream()
                .filter(Property::hasValues)
                .map(Property::getName)
                .filter(name -> !kept.contains(name) && !EVERYWHERE.contains(name))
                .collect(Collectors.joining(", "));
        require(
                lost.isEmpty(),
                () -> new ProblemException(
                        FhirProblem.ELEMENT_NOT_KEPT,
                        "A referral does not keep: " + lost + ".",
                        Map.of("expression", lost)));
    }

    static <T> T needed(Optional<T> value, String element) {
        return value.orElseThrow(() -> lacks(element));
    }

    static void needs(boolean there, String element) {
        require(there, () -> lacks(element));
    }

    /** Text without control characters, and not longer than it can be kept. */
    static String lines(String text, String element, int longest) {
        needs(text.length() <= longest && LINES.matcher(text).matches(), element);
        return text;
    }

    private static ProblemException lacks(String element) {
        return new ProblemException(
                FhirProblem.ELEMENT_NEEDED,
                "Not there, or not usable: " + element + ".",
                Map.of("expression", element));
    }

    private static void require(boolean holds, Supplier<ProblemException> otherwise) {
        if (!holds) {
            throw otherwise.get();
        }
    }
}
