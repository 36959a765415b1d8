package nl.sociaalpact.referral.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The platform judges services, never people: no interface and no event has a place for a score on a person. */
class NoScoreOnAPersonTest {
    private static final Path CONTRACTS = Path.of("../../libs/contracts/src/main/resources/contracts");
    private static final Pattern JUDGING = Pattern.compile(
            "(?i).*(score|risk|rating|likelihood|probability|predict|percentile|vulnerab|priorityIndex).*");

    /** The only number that ranks: of a service, in a proposal that names no resident. */
    private static final String OF_A_SERVICE = "ProposedService";

    static Stream<Path> everyContract() throws IOException {
        try (var files = Files.walk(CONTRACTS)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyContract")
    void noPropertyJudgesAPerson(Path contract) throws IOException {
        var names = new TreeSet<String>();
        collect(JsonMapper.builder().build().readTree(contract.toFile()), names);
        assertThat(names).noneMatch(name -> JUDGING.matcher(name).matches());
    }

    @Test
    void aProposalNamesNoResident() throws IOException {
        var schemas = JsonMapper.builder()
                .build()
                .readTree(CONTRACTS.resolve("openapi/referral.json").toFile())
                .path("components")
                .path("schemas");
        for (var schema : new String[] {"MatchRequest", "MatchProposal", OF_A_SERVICE, "RefusedAlternative"}) {
            var names = new TreeSet<String>();
            collect(schemas.path(schema), names);
            assertThat(names)
                    .as(schema)
                    .isNotEmpty()
                    .noneMatch(name -> name.matches("(?i).*(resident|journey|person|bsn|birth|name|household.*id).*"));
        }
    }

    @Test
    void aJudgingNameIsRecognised() {
        assertThat(Stream.of("riskScore", "debtRisk", "selfRelianceRating", "predictedOutcome"))
                .allMatch(name -> JUDGING.matcher(name).matches());
        assertThat(Stream.of("fit", "rank", "capacity"))
                .noneMatch(name -> JUDGING.matcher(name).matches());
    }

    private static void collect(JsonNode node, TreeSet<String> names) {
        node.path("properties").fieldNames().forEachRemaining(names::add);
        node.forEach(child -> collect(child, names));
    }
}
