package nl.sociaalpact.residentjourney.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.residentjourney.domain.Closure;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.domain.Contradiction;
import nl.sociaalpact.residentjourney.domain.ContradictionId;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.EmergencyAccess;
import nl.sociaalpact.residentjourney.domain.EmergencyAccessId;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.Happening;
import nl.sociaalpact.residentjourney.domain.JourneyEvent;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.LifeDomain;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Party;
import nl.sociaalpact.residentjourney.domain.ReferralId;
import nl.sociaalpact.residentjourney.domain.ReferralSoFar;
import nl.sociaalpact.residentjourney.domain.Verdict;
import nl.sociaalpact.residentjourney.domain.VerdictCode;
import nl.sociaalpact.residentjourney.domain.VerdictId;
import nl.sociaalpact.residentjourney.domain.decision.Emergency;
import nl.sociaalpact.residentjourney.domain.decision.Level;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventContractTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final JourneyId JOURNEY = new JourneyId(UUID.fromString("3f2b6c1e-8d47-4b52-9a63-5e0c7d91f2a4"));

    static Stream<Arguments> everyEventOfThisService() {
        var terms = new Consent.Terms(
                new ConsentId(UUID.fromString("01a1b124-2b20-7008-8008-a1b2c3d40008")),
                JOURNEY,
                new OrganisationId(UUID.fromString("6f1d0f5e-0003-4a00-8000-000000000003")),
                LifeDomain.MONEY,
                Purpose.HELP,
                Level.DETAIL,
                Instant.parse("2026-11-06T13:55:00Z"),
                LocalDate.of(2026, 11, 6),
                LocalDate.of(2027, 5, 6),
                null);
        var verdict = new Verdict(
                new VerdictId(UUID.fromString("01a1fa22-14e0-7009-8009-a1b2c3d40009")),
                JOURNEY,
                new ReferralId(UUID.fromString("01a1b131-e6c0-7006-8006-a1b2c3d40006")),
                VerdictCode.PARTLY_HELPED,
                Instant.parse("2026-11-20T18:05:00Z"));
        return Stream.of(
                Arguments.of(new JourneyEvent.ConsentGiven(terms)),
                Arguments.of(new JourneyEvent.ConsentWithdrawn(terms, Instant.parse("2026-11-20T18:30:00Z"))),
                Arguments.of(new JourneyEvent.JourneyContradicted(contradiction())),
                Arguments.of(new JourneyEvent.EmergencyAccessTaken(new EmergencyAccess(
                        new EmergencyAccessId(UUID.fromString("01a1fb40-3c20-700a-800a-a1b2c3d4000a")),
                        new DataSubject(JOURNEY, "pseudonym"),
                        new OrganisationId(UUID.fromString("6f1d0f5e-0002-4a00-8000-000000000002")),
                        Emergency.DANGER_TO_CHILD,
                        "words that never leave the table",
                        Instant.parse("2026-11-20T22:10:00Z")))),
                Arguments.of(new JourneyEvent.VerdictGiven(verdict, new ReferralSoFar(List.of(), Set.of(), true))));
    }

    private static Contradiction contradiction() {
        var parties = List.of(
                new Party(
                        new OrganisationId(UUID.fromString("6f1d0f5e-0002-4a00-8000-000000000002")),
                        Party.Role.REQUESTER),
                new Party(
                        new OrganisationId(UUID.fromString("6f1d0f5e-0003-4a00-8000-000000000003")),
                        Party.Role.TARGET));
        return new Contradiction(
                new ContradictionId(UUID.fromString("01a1fa22-14e1-700b-800b-a1b2c3d4000b")),
                new ReferralId(UUID.fromString("01a1b131-e6c0-7006-8006-a1b2c3d40006")),
                new Closure(
                        JOURNEY,
                        new ReferralSoFar(parties, Set.of("money"), true),
                        Fact.REFERRAL_COMPLETED,
                        Optional.of("debt-arrangement-made"),
                        VerdictCode.NOT_HELPED,
                        Instant.parse("2026-11-20T18:05:00Z")));
    }

    static Stream<Arguments> everyFactThatIsFolded() {
        return Stream.of(Fact.values())
                .map(Fact::code)
                .filter(fact -> !fact.startsWith("consent-")
                        && !Set.of("verdict-given", "journey-contradicted", "emergency-access-taken")
                                .contains(fact))
                .filter(fact -> !Set.of(
                                "matching-run-completed",
                                "organisation-registered",
                                "membership-changed",
                                "service-published",
                                "service-assured",
                                "capacity-changed")
                        .contains(fact))
                .map(fact -> Arguments.of(producer(fact), fact));
    }

    @ParameterizedTest
    @MethodSource("everyEventOfThisService")
    void whatIsToldKeepsItsContract(JourneyEvent event) {
        var outgoing = JourneyOutbox.outgoing(event);
        var told = json(outgoing.data());

        ContractCheck.assertConforms("resident-journey", outgoing.fact(), told.toString());
        assertThat(told).isEqualTo(tree(ContractCheck.example("resident-journey", outgoing.fact())));
        assertThat(outgoing.key()).isEqualTo(JOURNEY.value());
        assertThat(event.happening("urn:test").entry().fact().code()).isEqualTo(outgoing.fact());
        assertThat(event.happening("urn:test").entry().key().aggregate()).isEqualTo(outgoing.aggregateId());
    }

    @ParameterizedTest
    @MethodSource("everyFactThatIsFolded")
    void whatOthersTellIsUnderstood(String producer, String fact) {
        var example = ContractCheck.example(producer, fact);

        var entry = happening(producer, fact, example).orElseThrow().entry();

        assertThat(entry.fact().code()).isEqualTo(fact);
        assertThat(entry.occurredAt())
                .isEqualTo(Instant.parse(tree(example).path("occurredAt").asText()));
        assertThat(entry.by().value())
                .hasToString(tree(example).path("organisationId").asText());
        assertThat(entry.parties()).isNotEmpty();
        for (var code : List.of("reasonCode", "outcomeCode", "endResult", "partnerType")) {
            if (tree(example).has(code)) {
                assertThat(entry.codes())
                        .containsEntry(code, tree(example).path(code).asText());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral-requested", "referral-cancelled", "referral-entered-in-error"})
    void whileNobodyInParticularIsAskedOnlyTheRequesterIsAParty(String fact) {
        var open = (ObjectNode) tree(ContractCheck.example("referral", fact));
        open.remove("targetOrganisationId");
        ContractCheck.assertConforms("referral", fact, open.toString());

        var entry = happening("referral", fact, open.toString()).orElseThrow().entry();

        assertThat(entry.parties())
                .containsExactly(new Party(
                        new OrganisationId(UUID.fromString(
                                open.path("requesterOrganisationId").asText())),
                        Party.Role.REQUESTER));
    }

    private static Optional<Happening> happening(String producer, String fact, String data) {
        var event = new ReceivedEvent(
                UUID.randomUUID(),
                "nl.sociaalpact." + producer + "." + fact + ".v1",
                "urn:nld:oin:00000004000000000000:" + producer,
                "aggregate",
                UUID.randomUUID(),
                1,
                Instant.parse("2026-11-20T18:05:00Z"),
                data.getBytes(StandardCharsets.UTF_8));
        return switch (producer) {
            case "intake" -> IntakeEvents.happening(event);
            case "referral" -> ReferralEvents.happening(event);
            default -> SignalEvents.happening(event);
        };
    }

    private static String producer(String fact) {
        return Fact.of(fact).orElseThrow().isToldByReferral()
                ? "referral"
                : List.of("resident-registered", "help-question-opened").contains(fact) ? "intake" : "early-signalling";
    }

    private static JsonNode json(Object data) {
        return JSON.valueToTree(data);
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
