package nl.sociaalpact.lib.test;

import static nl.sociaalpact.lib.test.ContractFiles.EXAMPLE;
import static nl.sociaalpact.lib.test.ContractFiles.SCHEMA;
import static nl.sociaalpact.lib.test.ContractFiles.names;
import static nl.sociaalpact.lib.test.ContractFiles.nodes;
import static nl.sociaalpact.lib.test.ContractFiles.strings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.sociaalpact.lib.test.ContractFiles.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemasTest {
    static List<Fact> facts() {
        return ContractFiles.facts(SCHEMA);
    }

    @Test
    void everySchemaHasAnExampleAndEveryExampleASchema() {
        assertThat(facts()).isNotEmpty().isEqualTo(ContractFiles.facts(EXAMPLE));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theExampleIsWhatTheSchemaAllows(Fact fact) {
        // Given
        var example = ContractCheck.example(fact.service(), fact.name());
        // When / Then
        ContractCheck.assertConforms(fact.service(), fact.name(), example);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyRequiredPropertyIsMissed(Fact fact) {
        // Given
        var required = strings(fact.schema().get("required"));
        assertThat(required).contains("occurredAt");
        for (var property : required) {
            // When
            var example = example(fact);
            example.remove(property);
            // Then
            refused(fact, example);
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatWasNotReviewedDoesNotLeaveTheService(Fact fact) {
        refused(fact, example(fact).put("unreviewed", "a"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aTimeWithAnotherZoneIsRefused(Fact fact) {
        refused(fact, example(fact).put("occurredAt", "2026-11-11T15:05:00+01:00"));
        refused(fact, example(fact).put("occurredAt", "yesterday Z"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void itsNameSaysWhoseItIs(Fact fact) {
        assertThat(fact.schema().get("$id").asText())
                .isEqualTo("urn:sociaalpact:schema:%s:%s:v1", fact.service(), fact.name());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void itsCodeListsAreThoseOfThePlatform(Fact fact) {
        // Given
        var lists = ContractFiles.json("codes.schema.json").get("$defs");
        var copies = fact.schema().path("$defs");
        // When / Then
        copies.properties()
                .forEach(copy -> assertThat(copy.getValue()).as(copy.getKey()).isEqualTo(lists.get(copy.getKey())));
        assertThat(references(fact.schema())).containsExactlyInAnyOrderElementsOf(names(copies));
    }

    @Test
    void noCodeStandsTwiceInAList() {
        // Given
        var lists = ContractFiles.json("codes.schema.json").get("$defs");
        // When / Then
        assertThat(lists.properties())
                .isNotEmpty()
                .allSatisfy(list -> assertThat(strings(list.getValue().get("enum")))
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*")));
    }

    private static void refused(Fact fact, JsonNode payload) {
        assertThatThrownBy(() -> ContractCheck.assertConforms(fact.service(), fact.name(), payload.toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(fact.name());
    }

    private static ObjectNode example(Fact fact) {
        return (ObjectNode) ContractFiles.json(fact.service() + "/" + fact.name() + EXAMPLE);
    }

    private static Set<String> references(JsonNode schema) {
        var names = new TreeSet<String>();
        nodes(schema)
                .filter(node -> node.path("$ref").isTextual())
                .forEach(node -> names.add(node.get("$ref").asText().replace("#/$defs/", "")));
        return names;
    }
}
