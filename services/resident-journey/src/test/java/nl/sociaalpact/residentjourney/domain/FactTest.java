package nl.sociaalpact.residentjourney.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactTest {
    private static final Path CONTRACTS = Path.of("../../libs/contracts/src/main/resources/contracts/events");
    private static final String SCHEMA = ".v1.schema.json";
    /** Sentences at level B1 are short. */
    private static final int MOST_WORDS = 14;
    /** What a resident asks about their records is no line of the story: it stands with their requests. */
    private static final Set<String> BESIDE_THE_JOURNEY = Set.of("rights-requested", "erasure-confirmed");

    @ParameterizedTest
    @MethodSource("factsOfEveryContract")
    void everyFactOfEveryContractExplainsItselfInTwoLanguages(String fact) {
        var known = Fact.of(fact);

        assertThat(known).as(fact).isPresent();
        assertThat(known.get().dutch()).endsWith(".").contains(" ");
        assertThat(known.get().english()).endsWith(".").contains(" ");
    }

    @Test
    void thereAreNoSentencesForFactsThatNobodyTells() {
        assertThat(Arrays.stream(Fact.values()).map(Fact::code)).containsExactlyInAnyOrderElementsOf(facts());
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void theDutchIsPlain(Fact fact) {
        assertThat(fact.dutch().split("(?<=\\.)\\s+"))
                .allSatisfy(sentence -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS));
        assertThat(fact.dutch()).isNotEqualTo(fact.english()).doesNotContain(";");
    }

    @Test
    void noConsentOpensReportsOfArrearsOrWhatElseTheResidentAllows() {
        assertThat(Arrays.stream(Fact.values()).filter(Fact::openToConsent).map(Fact::code))
                .allMatch(code -> code.startsWith("referral-")
                        || code.startsWith("warm-handover-")
                        || List.of("resident-registered", "help-question-opened", "verdict-given")
                                .contains(code));
    }

    @Test
    void whoeverOnlyReportedArrearsOrReceivedAConsentIsNotInvolved() {
        assertThat(Fact.involving())
                .doesNotContain("signal-received", "consent-given", "consent-withdrawn", "verdict-given")
                .contains("resident-registered", "help-question-opened", "contact-attempted", "referral-requested");
    }

    static Stream<String> factsOfEveryContract() {
        return facts().stream();
    }

    private static List<String> facts() {
        try (var files = Files.walk(CONTRACTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .filter(fact -> !BESIDE_THE_JOURNEY.contains(fact))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
