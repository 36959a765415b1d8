package nl.sociaalpact.residentjourney.domain;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What contradicts what: one table, shown in the README. */
class StatedResultTest {
    private static final Path CODES =
            Path.of("../../libs/contracts/src/main/resources/contracts/events/codes.schema.json");

    private static Map<StatedResult, String> said() {
        var said = new EnumMap<StatedResult, String>(StatedResult.class);
        said.put(StatedResult.RESOLVED, "any other outcome");
        said.put(StatedResult.PARTLY_RESOLVED, "`partly-resolved`");
        said.put(StatedResult.UNRESOLVED, "`not-resolved`, or failed");
        said.put(StatedResult.UNSAID, "`other`");
        return said;
    }

    static List<String> everyOutcome() throws IOException {
        var outcomes =
                JsonMapper.builder().build().readTree(Files.readString(CODES)).at("/$defs/outcome/enum");
        return outcomes.valueStream().map(code -> code.asText()).toList();
    }

    @Test
    void theReadmeShowsWhatContradictsWhat() throws IOException {
        var head = row("it says \\ the resident says", verdict -> "`" + verdict.code() + "`");
        var lines = said().entrySet().stream().map(entry -> row(entry.getValue(), verdict -> mark(entry, verdict)));
        var table =
                Stream.concat(Stream.of(head, "|---|---|---|---|---|"), lines).collect(joining("\n"));
        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }

    @Test
    void whoSaysTheSameOrDoesNotKnowContradictsNobody() {
        for (var result : StatedResult.values()) {
            assertThat(result.isContradictedBy(VerdictCode.DOES_NOT_KNOW)).isFalse();
            assertThat(result.isContradictedBy(VerdictCode.PARTLY_HELPED)).isFalse();
        }
        assertThat(StatedResult.RESOLVED.isContradictedBy(VerdictCode.NOT_HELPED))
                .isTrue();
        assertThat(StatedResult.UNRESOLVED.isContradictedBy(VerdictCode.HELPED)).isTrue();
        assertThat(StatedResult.UNRESOLVED.isContradictedBy(VerdictCode.NOT_HELPED))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("everyOutcome")
    void everyOutcomeOfTheContractsStatesSomething(String outcome) {
        var expected = switch (outcome) {
            case "partly-resolved" -> StatedResult.PARTLY_RESOLVED;
            case "not-resolved" -> StatedResult.UNRESOLVED;
            case "other" -> StatedResult.UNSAID;
            default -> StatedResult.RESOLVED;
        };
        assertThat(StatedResult.of(Fact.REFERRAL_COMPLETED, Optional.of(outcome)))
                .isEqualTo(expected);
        assertThat(StatedResult.of(Fact.REFERRAL_FAILED, Optional.of(outcome))).isEqualTo(StatedResult.UNRESOLVED);
    }

    @Test
    void anOutcomeThatIsNewHereAccusesNobody() {
        assertThat(StatedResult.of(Fact.REFERRAL_COMPLETED, Optional.of("moon-reached")))
                .isEqualTo(StatedResult.UNSAID);
        assertThat(StatedResult.of(Fact.REFERRAL_COMPLETED, Optional.empty())).isEqualTo(StatedResult.UNSAID);
    }

    private static String row(String head, Function<VerdictCode, String> cell) {
        return Arrays.stream(VerdictCode.values()).map(cell).collect(joining(" | ", "| " + head + " | ", " |"));
    }

    private static String mark(Map.Entry<StatedResult, String> entry, VerdictCode verdict) {
        return entry.getKey().isContradictedBy(verdict) ? "✗" : "·";
    }
}
