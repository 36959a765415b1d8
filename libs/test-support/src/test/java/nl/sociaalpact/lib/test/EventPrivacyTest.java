package nl.sociaalpact.lib.test;

import static nl.sociaalpact.lib.test.ContractFiles.names;
import static nl.sociaalpact.lib.test.ContractFiles.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.sociaalpact.lib.test.ContractFiles.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventPrivacyTest {
    /** Names under which a person, where they live, what they owe, or free text could travel. */
    private static final Pattern PERSONAL =
            Pattern.compile("(?i).*(name|address|street|house|postcode|postal|bsn|citizen|amount|euro|debt|birth|gender"
                    + "|nationality|mail|phone|mobile|iban|account|text|remark|comment|message|explanation|description"
                    + "|content|latitude|longitude|photo|document).*");

    /** The same as whole words, because they are also part of innocent ones. */
    private static final Set<String> PERSONAL_WORDS = Set.of("age", "born", "city", "note", "notes", "sex");

    static List<Fact> facts() {
        return ContractFiles.facts(ContractFiles.SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyObjectIsClosed(Fact fact) {
        // Given
        var objects = nodes(fact.schema())
                .filter(node -> node.path("type").asText().equals("object")
                        || node.path("properties").isObject());
        // When / Then
        assertThat(objects)
                .isNotEmpty()
                .allMatch(object -> object.path("additionalProperties").equals(BooleanNode.FALSE));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noPropertyIsNamedLikePersonalData(Fact fact) {
        assertThat(propertyNames(fact.schema())).isNotEmpty().noneMatch(EventPrivacyTest::soundsPersonal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firstName",
                "streetAddress",
                "houseNumber",
                "bsn",
                "debtAmount",
                "birthDate",
                "eMail",
                "phoneNumber",
                "freeText",
                "age",
                "city",
                "ageAtIntake"
            })
    void aPersonalNameIsRecognised(String property) {
        assertThat(soundsPersonal(property)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"capacity", "language", "stage", "lifeDomain", "occurredAt"})
    void anInnocentNameIsNot(String property) {
        assertThat(soundsPersonal(property)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noTextIsFree(Fact fact) {
        // Given
        var texts =
                nodes(fact.schema()).filter(node -> node.path("type").asText().equals("string"));
        // When / Then
        assertThat(texts).isNotEmpty().allMatch(text -> text.has("format") || text.has("enum") || text.has("pattern"));
    }

    private static boolean soundsPersonal(String property) {
        return PERSONAL.matcher(property).matches()
                || Arrays.stream(property.split("(?=[A-Z])"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(PERSONAL_WORDS::contains);
    }

    private static Set<String> propertyNames(JsonNode schema) {
        var names = new TreeSet<String>();
        nodes(schema).map(node -> node.path("properties")).forEach(properties -> names.addAll(names(properties)));
        return names;
    }
}
