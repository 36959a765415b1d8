package nl.sociaalpact.lib.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.sociaalpact.lib.test.ContractFiles.Fact;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class AsyncApiTest {
    private static final String EVENTS = "events/";
    private final JsonNode document = read();

    @Test
    void itListsExactlyTheSchemasThatExist() {
        // Given
        var schemas = ContractFiles.facts(ContractFiles.SCHEMA);
        // When
        var listed = messages().map(AsyncApiTest::fact).toList();
        // Then
        assertThat(listed).isNotEmpty().containsExactlyInAnyOrderElementsOf(schemas);
    }

    @Test
    void everyMessageIsNamedAfterItsSchema() {
        assertThat(messages()).isNotEmpty().allSatisfy(message -> {
            var type = fact(message).type();
            assertThat(message.get("name").asText()).isEqualTo(type);
            assertThat(message.at("/headers/properties/ce_type/const").asText()).isEqualTo(type);
        });
    }

    @Test
    void everyMessageIsOnOneTopicAndATopicHasOneOwner() {
        // Given
        var channels = values(document.get("channels")).toList();
        // When
        var onTopics = channels.stream().flatMap(AsyncApiTest::references).toList();
        // Then
        assertThat(onTopics).doesNotHaveDuplicates().hasSize((int) messages().count());
        assertThat(channels)
                .allSatisfy(channel -> assertThat(references(channel)
                                .map(reference -> fact(document.at(reference.substring(1)))
                                        .service())
                                .distinct())
                        .hasSize(1));
    }

    @Test
    void everyReferenceInsideTheDocumentLeadsSomewhere() {
        assertThat(document.findValuesAsText("$ref").stream().filter(reference -> reference.startsWith("#/")))
                .isNotEmpty()
                .allMatch(reference -> !document.at(reference.substring(1)).isMissingNode());
    }

    @Test
    void recordsOfTestsCarryTheHeadersThatAreDescribed() {
        // Given
        var described = document.at("/components/schemas/cloudEvent");
        // When
        var headers = TestEvents.of("referral", "referral-accepted").record().headers();
        // Then
        assertThat(StreamSupport.stream(headers.spliterator(), false).map(header -> header.key()))
                .containsExactlyInAnyOrderElementsOf(
                        values(described.get("required")).map(JsonNode::asText).toList());
    }

    private Stream<JsonNode> messages() {
        return values(document.at("/components/messages"));
    }

    private static Stream<String> references(JsonNode channel) {
        return values(channel.get("messages"))
                .map(message -> message.get("$ref").asText());
    }

    private static Fact fact(JsonNode message) {
        var reference = message.at("/payload/$ref").asText();
        assertThat(reference).startsWith(EVENTS);
        return Fact.of(reference.substring(EVENTS.length()), ContractFiles.SCHEMA);
    }

    private static Stream<JsonNode> values(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static JsonNode read() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object tree = new Yaml(new SafeConstructor(options)).load(ContractCheck.read("contracts/asyncapi.yaml"));
        return JsonMapper.builder().build().valueToTree(tree);
    }
}
