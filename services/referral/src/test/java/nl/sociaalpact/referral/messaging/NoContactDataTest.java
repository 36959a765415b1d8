package nl.sociaalpact.referral.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No fact about a referral and no answer of this service has a place for an address, a telephone number or another way to
 * reach a resident: walked through every schema that there is, so that a new property cannot slip in.
 */
class NoContactDataTest {
    private static final Path CONTRACTS = Path.of("../../libs/contracts/src/main/resources/contracts");
    private static final Pattern WAY_TO_REACH = Pattern.compile(
            "address|adres|street|straat|postcode|postal|zip|house(?!hold)|huisnummer|telephone|telefoon|phone|mobile|mobiel"
                    + "|e-?mail|contact|whatsapp|location$|latitude|longitude|name$|naam|birth|geboorte|bsn",
            Pattern.CASE_INSENSITIVE);
    /** Names that hold such a word and say the contrary. */
    private static final Set<String> SAFE = Set.of("contactProhibited", "contactInstruction");
    /** Texts that people write; what leads to the resident is withheld from them ({@code ContactProhibition}). */
    private static final Set<String> FREE_TEXT = Set.of("question", "text");

    static Stream<Path> everyEventOfReferrals() throws IOException {
        return Files.list(CONTRACTS.resolve("events/referral"))
                .filter(file -> file.toString().endsWith(".schema.json"));
    }

    @ParameterizedTest
    @MethodSource("everyEventOfReferrals")
    void noFactHasAPlaceForIt(Path schema) {
        var root = read(schema);
        var names = new ArrayList<String>();
        properties(root, names);
        assertThat(names).isNotEmpty().noneMatch(NoContactDataTest::leadsToResident);
        assertThat(freeTexts(root)).as("texts that no list or format bounds").isEmpty();
        assertThat(root.get("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void noAnswerHasAPlaceForIt() {
        var document = read(CONTRACTS.resolve("openapi/referral.json"));
        var answered = new HashSet<String>();
        document.at("/paths")
                .forEach(path -> path.forEach(operation -> operation
                        .path("responses")
                        .forEach(response ->
                                response.findValuesAsText("$ref").forEach(ref -> collect(ref, document, answered)))));
        assertThat(answered).contains("Referral", "ReferralSummary", "StatusChange", "Reason", "WarmHandover");
        for (var schema : answered) {
            var names = new ArrayList<String>();
            properties(document.at("/components/schemas/" + schema), names);
            assertThat(names).as(schema).noneMatch(NoContactDataTest::leadsToResident);
        }
    }

    @Test
    void theTestKnowsWhatItLooksFor() {
        assertThat(Stream.of(
                        "homeAddress", "phoneNumber", "postcode", "houseNumber", "contactHint", "eMail", "lastName"))
                .allMatch(NoContactDataTest::leadsToResident);
        assertThat(FREE_TEXT).noneMatch(NoContactDataTest::leadsToResident);
    }

    private static boolean leadsToResident(String property) {
        return !SAFE.contains(property) && WAY_TO_REACH.matcher(property).find();
    }

    private static void properties(JsonNode node, List<String> names) {
        node.path("properties").fieldNames().forEachRemaining(names::add);
        node.forEach(child -> properties(child, names));
    }

    private static List<String> freeTexts(JsonNode schema) {
        var free = new ArrayList<String>();
        schema.path("properties").properties().forEach(property -> {
            var value = property.getValue();
            if (value.path("type").asText().equals("string") && !value.has("format") && !value.has("enum")) {
                free.add(property.getKey());
            }
        });
        return free;
    }

    private static void collect(String ref, JsonNode document, Set<String> answered) {
        var name = ref.substring(ref.lastIndexOf('/') + 1);
        var schema = document.at("/components/schemas/" + name);
        if (!schema.isMissingNode() && answered.add(name)) {
            schema.findValuesAsText("$ref").forEach(next -> collect(next, document, answered));
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JsonMapper.builder().build().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
