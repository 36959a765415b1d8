package nl.sociaalpact.municipaldashboard.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.lib.events.Unprocessable;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.municipaldashboard.domain.Fact;
import nl.sociaalpact.municipaldashboard.domain.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed examples of the other services, as this service counts them. */
class FactsTest {
    private static final UUID AGGREGATE = UUID.fromString("01a09f09-9340-7005-8005-a1b2c3d40099");

    @Test
    void aRegisteredResidentIsCounted() {
        assertThat(IntakeEvents.facts(example("intake", "resident-registered")))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.figure()).isEqualTo(Figure.RESIDENTS_REGISTERED);
                    assertThat(fact.theme()).isEqualTo(Figure.ALL);
                    assertThat(fact.month()).isEqualTo(YearMonth.of(2026, 11));
                });
    }

    @Test
    void aHelpQuestionIsCountedInEachOfItsLifeDomains() {
        var data = "{\"journeyId\":\"" + AGGREGATE + "\",\"helpQuestionId\":\"" + UUID.randomUUID()
                + "\",\"area\":\"weesp\",\"lifeDomains\":[\"money\",\"youth\"],\"occurredAt\":\"2026-11-01T10:00:00Z\"}";
        assertThat(IntakeEvents.facts(event("intake", "help-question-opened", data)))
                .extracting(Fact::theme)
                .containsExactly("money", "youth");
        assertThat(IntakeEvents.facts(example("intake", "help-question-opened")))
                .isNotEmpty()
                .extracting(Fact::figure)
                .containsOnly(Figure.HELP_QUESTIONS_OPENED);
    }

    @ParameterizedTest
    @CsvSource({
        "signal-received, SIGNALS_RECEIVED",
        "signal-case-opened, SIGNAL_CASES_OPENED",
        "signal-case-closed, SIGNAL_CASES_CLOSED"
    })
    void signalsAndTheirCasesAreCounted(String fact, Figure figure) {
        assertThat(SignalEvents.facts(example("early-signalling", fact)))
                .singleElement()
                .satisfies(counted -> {
                    assertThat(counted.figure()).isEqualTo(figure);
                    assertThat(counted.source()).isEqualTo(counted.subject());
                    assertThat(figure.themes()).contains(counted.theme());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "referral-requested, REFERRALS_REQUESTED",
        "referral-accepted, REFERRALS_ACCEPTED",
        "referral-rejected, REFERRALS_REJECTED",
        "referral-completed, REFERRALS_COMPLETED"
    })
    void residentsAreCountedAtEachStepOfTheirReferral(String fact, Figure figure) {
        assertThat(ReferralEvents.facts(example("referral", fact)))
                .singleElement()
                .satisfies(counted -> {
                    assertThat(counted.figure()).isEqualTo(figure);
                    assertThat(counted.source()).isEqualTo(AGGREGATE);
                    assertThat(counted.subject()).isNotEqualTo(AGGREGATE);
                    assertThat(figure.themes()).contains(counted.theme());
                });
    }

    @Test
    void aReferralThatIsOpenToWhoeverClaimsItIsCountedToo() {
        var open = ContractCheck.example("referral", "referral-requested")
                .lines()
                .filter(line -> !line.contains("targetOrganisationId"))
                .collect(Collectors.joining());
        ContractCheck.assertConforms("referral", "referral-requested", open);
        assertThat(ReferralEvents.facts(event("referral", "referral-requested", open)))
                .singleElement()
                .satisfies(counted -> assertThat(counted.figure()).isEqualTo(Figure.REFERRALS_REQUESTED));
        assertThat(ReferralEvents.facts(example("referral", "referral-claimed")))
                .isEmpty();
    }

    @Test
    void otherFactsAreNotCounted() {
        assertThat(ReferralEvents.facts(example("referral", "referral-started")))
                .isEmpty();
        assertThat(SignalEvents.facts(example("early-signalling", "contact-attempted")))
                .isEmpty();
        assertThat(IntakeEvents.facts(event("intake", "something-new", "{}"))).isEmpty();
    }

    @Test
    void aFactWithoutWhatIsNeededIsRefused() {
        for (var data : List.of("{}", "[]", "{", "{\"journeyId\":\"x\"}")) {
            assertThatThrownBy(() -> IntakeEvents.facts(event("intake", "resident-registered", data)))
                    .isInstanceOf(Unprocessable.class);
        }
    }

    private static ReceivedEvent example(String service, String fact) {
        return event(service, fact, ContractCheck.example(service, fact));
    }

    private static ReceivedEvent event(String service, String fact, String data) {
        return new ReceivedEvent(
                UUID.randomUUID(),
                "nl.sociaalpact." + service + "." + fact + ".v1",
                "urn:nld:oin:00000004000000000000:" + service,
                "aggregate",
                AGGREGATE,
                1,
                Instant.parse("2026-11-21T09:00:00Z"),
                data.getBytes(StandardCharsets.UTF_8));
    }
}
