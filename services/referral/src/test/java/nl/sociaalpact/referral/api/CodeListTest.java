package nl.sociaalpact.referral.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.Outcome;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.RejectionReason;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.domain.UnresolvedReason;
import nl.sociaalpact.referral.usecase.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same codes in JSON, in the domain and in the contracts. */
class CodeListTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Arguments> listsOfTheInterface() {
        return Stream.of(
                Arguments.of(LifeDomainCode.class, codes(LifeDomain.class)),
                Arguments.of(AreaCode.class, codes(Area.class)),
                Arguments.of(PriorityCode.class, codes(Priority.class)),
                Arguments.of(OutcomeCode.class, codes(Outcome.class)),
                Arguments.of(StatusCode.class, codes(Status.class)),
                Arguments.of(BoxCode.class, codes(Box.class)),
                Arguments.of(AnyReasonCode.class, everyReason()));
    }

    static Stream<Arguments> listsOfTheContracts() {
        return Stream.of(
                Arguments.of("lifeDomain", LifeDomain.class),
                Arguments.of("area", Area.class),
                Arguments.of("priority", Priority.class),
                Arguments.of("outcome", Outcome.class),
                Arguments.of("rejectionReason", RejectionReason.class),
                Arguments.of("unresolvedReason", UnresolvedReason.class));
    }

    @ParameterizedTest
    @MethodSource("listsOfTheInterface")
    void jsonUsesTheCodesOfTheDomain(Class<? extends Enum<?>> list, List<String> codes) {
        assertThat(Arrays.stream(list.getEnumConstants()).map(CodeListTest::written))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("listsOfTheContracts")
    void theDomainUsesTheCodesOfTheContracts(String name, Class<? extends Enum<?>> list) throws IOException {
        assertThat(contract(name)).containsExactlyInAnyOrderElementsOf(codes(list));
    }

    @Test
    void aQueryIsReadInTheSameCodes() {
        assertThat(Arrays.stream(StatusCode.values()).map(code -> StatusCode.fromString(written(code))))
                .containsExactly(StatusCode.values());
        assertThat(Arrays.stream(BoxCode.values()).map(code -> BoxCode.fromString(written(code))))
                .containsExactly(BoxCode.values());
    }

    private static List<String> codes(Class<? extends Enum<?>> list) {
        return Arrays.stream(list.getEnumConstants()).map(Codes::of).toList();
    }

    private static List<String> everyReason() {
        Set<String> reasons = new LinkedHashSet<>(codes(RejectionReason.class));
        reasons.addAll(codes(UnresolvedReason.class));
        return List.copyOf(reasons);
    }

    private static String written(Enum<?> code) {
        try {
            return JSON.readTree(JSON.writeValueAsString(code)).asText();
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Stream<String> contract(String name) throws IOException {
        try (var file = CodeListTest.class.getResourceAsStream("/contracts/events/codes.schema.json")) {
            var list = JSON.readTree(file).at("/$defs/" + name + "/enum");
            return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
        }
    }
}
