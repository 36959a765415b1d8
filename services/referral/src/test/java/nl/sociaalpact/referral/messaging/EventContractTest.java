package nl.sociaalpact.referral.messaging;

import static nl.sociaalpact.referral.domain.ReferralFixture.PRIVATE_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.lib.events.OutgoingEvent;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.ClockKind;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Conditions;
import nl.sociaalpact.referral.domain.ConsentId;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.Need;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Outcome;
import nl.sociaalpact.referral.domain.Particulars;
import nl.sociaalpact.referral.domain.Parties;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.Question;
import nl.sociaalpact.referral.domain.ReferralEvent;
import nl.sociaalpact.referral.domain.ReferralEvent.Fact;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.RejectionReason;
import nl.sociaalpact.referral.domain.Ties;
import nl.sociaalpact.referral.domain.UnresolvedReason;
import nl.sociaalpact.referral.messaging.wire.ConsentGivenV1;
import nl.sociaalpact.referral.messaging.wire.ConsentWithdrawnV1;
import nl.sociaalpact.referral.messaging.wire.MembershipChangedV1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves is what the contracts promise; what the contracts promise can be read. */
class EventContractTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Every kind of fact, with the values of the committed examples. */
    static Stream<ReferralEvent> everyFact() {
        return Stream.of(
                new ReferralEvent.ReferralRequested(fact("referral-requested")),
                new ReferralEvent.ReferralClaimed(fact("referral-claimed")),
                new ReferralEvent.ReferralTransferred(
                        fact("referral-transferred"),
                        new OrganisationId(id(example("referral-transferred"), "previousTargetOrganisationId"))),
                new ReferralEvent.ReferralAccepted(fact("referral-accepted")),
                new ReferralEvent.ReferralRejected(fact("referral-rejected"), RejectionReason.WACHTLIJST_TE_LANG),
                new ReferralEvent.ReferralStarted(fact("referral-started")),
                new ReferralEvent.ReferralPaused(
                        fact("referral-paused"), UnresolvedReason.EXTERNE_PARTIJ_REAGEERT_NIET),
                new ReferralEvent.ReferralResumed(fact("referral-resumed")),
                new ReferralEvent.ReferralCompleted(fact("referral-completed"), Outcome.DEBT_ARRANGEMENT_MADE),
                new ReferralEvent.ReferralFailed(fact("referral-failed"), UnresolvedReason.NIET_BEREIKT),
                new ReferralEvent.ReferralCancelled(fact("referral-cancelled"), UnresolvedReason.INWONER_REGELT_ZELF),
                new ReferralEvent.ReferralEnteredInError(fact("referral-entered-in-error")),
                new ReferralEvent.WarmHandoverPlanned(fact("warm-handover-planned"), true),
                new ReferralEvent.WarmHandoverConfirmed(fact("warm-handover-confirmed"), true, false),
                new ReferralEvent.ReferralStalled(fact("referral-stalled"), ClockKind.ACKNOWLEDGE));
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void whatLeavesIsTheCommittedExample(ReferralEvent event) {
        var outgoing = WireEvents.of(event);
        ContractCheck.assertConforms("referral", outgoing.fact(), written(outgoing));
        assertThat(json(written(outgoing))).isEqualTo(example(outgoing.fact()));
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void theJourneyKeepsItsEventsInOrder(ReferralEvent event) {
        var particulars = event.fact().particulars();
        var outgoing = WireEvents.of(event);
        assertThat(outgoing.key()).isEqualTo(particulars.journey().value());
        assertThat(outgoing.aggregateId()).isEqualTo(particulars.id().value());
        assertThat(outgoing.aggregateType()).isEqualTo("referral");
    }

    @Test
    void everyKindOfFactIsTried() {
        assertThat(everyFact().map(Object::getClass))
                .containsExactlyInAnyOrder(ReferralEvent.class.getPermittedSubclasses());
    }

    @Test
    void freeTextStaysBehind() {
        for (var event : everyFact().toList()) {
            assertThat(written(WireEvents.of(event))).doesNotContain(PRIVATE_TEXT);
        }
    }

    @Test
    void theExamplesOfOthersAreRead() {
        var membership = received("organisation-registry", "membership-changed").read(MembershipChangedV1.class);
        assertThat(membership.to()).isIn("applied", "active", "suspended", "left");
        var given = received("resident-journey", "consent-given").read(ConsentGivenV1.class);
        assertThat(given.lifeDomain()).isEqualTo("money");
        assertThat(given.validUntil()).isEqualTo("2027-05-06");
        var withdrawn = received("resident-journey", "consent-withdrawn").read(ConsentWithdrawnV1.class);
        assertThat(withdrawn.consentId()).isEqualTo(given.consentId());
    }

    private static Fact fact(String name) {
        var example = example(name);
        var particulars = new Particulars(
                new ReferralId(id(example, "referralId")),
                new JourneyId(id(example, "journeyId")),
                new Parties(
                        new OrganisationId(id(example, "requesterOrganisationId")),
                        example.has("targetOrganisationId")
                                ? new OrganisationId(id(example, "targetOrganisationId"))
                                : null,
                        null),
                need(example),
                new ConsentId(new UUID(9, 9)),
                example.has("replaces") ? new ReferralId(id(example, "replaces")) : null,
                Instant.EPOCH,
                null,
                Conditions.NONE,
                ties(example));
        return new Fact(
                particulars,
                new OrganisationId(id(example, "organisationId")),
                Instant.parse(example.get("occurredAt").asText()));
    }

    private static Ties ties(JsonNode example) {
        return example.has("partOf") ? Ties.partOf(new ReferralId(id(example, "partOf")), null) : Ties.NONE;
    }

    private static Need need(JsonNode example) {
        return new Need(
                Codes.parse(LifeDomain.class, example.get("lifeDomain").asText()),
                Codes.parse(Area.class, example.get("area").asText()),
                Codes.parse(Priority.class, example.get("priority").asText()),
                new Question(PRIVATE_TEXT));
    }

    private static UUID id(JsonNode example, String name) {
        return UUID.fromString(example.get(name).asText());
    }

    private static JsonNode example(String fact) {
        return json(ContractCheck.example("referral", fact));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static String written(OutgoingEvent event) {
        try {
            return JSON.writeValueAsString(event.data());
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ReceivedEvent received(String service, String fact) {
        var data = ContractCheck.example(service, fact).getBytes(StandardCharsets.UTF_8);
        return new ReceivedEvent(
                new UUID(1, 1), fact + ".v1", "urn:test", "any", new UUID(2, 2), 1, Instant.EPOCH, data);
    }
}
