package nl.sociaalpact.earlysignalling.messaging;

import static nl.sociaalpact.lib.test.ContractCheck.assertConforms;
import static nl.sociaalpact.lib.test.ContractCheck.example;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.earlysignalling.domain.Area;
import nl.sociaalpact.earlysignalling.domain.CaseKind;
import nl.sociaalpact.earlysignalling.domain.ContactKind;
import nl.sociaalpact.earlysignalling.domain.Daypart;
import nl.sociaalpact.earlysignalling.domain.EndResult;
import nl.sociaalpact.earlysignalling.domain.JourneyId;
import nl.sociaalpact.earlysignalling.domain.MatchingRunId;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.PartnerType;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.earlysignalling.domain.SignalId;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.ContactAttempted;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.MatchingRunCompleted;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalCaseClosed;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalCaseLinked;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalCaseOpened;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent.SignalReceived;
import nl.sociaalpact.earlysignalling.messaging.wire.MembershipChangedV1;
import nl.sociaalpact.lib.events.OutgoingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {
    private static final String SERVICE = "early-signalling";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final UUID CASE = UUID.fromString("01a1a0d9-f4e8-7003-8003-a1b2c3d40003");
    private static final UUID JOURNEY = UUID.fromString("3f2b6c1e-8d47-4b52-9a63-5e0c7d91f2a4");
    private static final UUID SIGNAL = UUID.fromString("01a19b8a-6220-7001-8001-a1b2c3d40001");
    private static final UUID OTHER_SIGNAL = UUID.fromString("01a19c16-7580-700b-800b-a1b2c3d4000b");
    private static final UUID RUN = UUID.fromString("01a1a0d9-f100-7002-8002-a1b2c3d40002");
    private static final OrganisationId MUNICIPALITY = organisation(1);
    private static final OrganisationId TEAM = organisation(2);
    private static final OrganisationId LANDLORD = organisation(9);

    private static OrganisationId organisation(int number) {
        return new OrganisationId(UUID.fromString("6f1d0f5e-%04d-4a00-8000-%012d".formatted(number, number)));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    /** A fact, under which aggregate and key it is told, and as what. */
    record Told(SignallingEvent event, String aggregateType, UUID aggregate, UUID key, String fact) {}

    /** The facts of the committed examples. */
    static Stream<Told> examples() {
        var signalCase = new SignalCaseId(CASE);
        return Stream.of(
                new Told(
                        new SignalReceived(
                                new SignalId(SIGNAL),
                                LANDLORD,
                                PartnerType.RENT,
                                Area.GAASPERDAM,
                                at("2026-11-02T09:15:00Z")),
                        "signal",
                        SIGNAL,
                        SIGNAL,
                        "signal-received"),
                new Told(
                        new MatchingRunCompleted(
                                new MatchingRunId(RUN), MUNICIPALITY, 12, 9, at("2026-11-03T10:00:00Z")),
                        "matching-run",
                        RUN,
                        RUN,
                        "matching-run-completed"),
                new Told(
                        new SignalCaseOpened(
                                signalCase,
                                MUNICIPALITY,
                                TEAM,
                                List.of(new SignalId(SIGNAL), new SignalId(OTHER_SIGNAL)),
                                CaseKind.MULTIPLE,
                                Area.GAASPERDAM,
                                at("2026-11-03T10:00:00Z")),
                        "signal-case",
                        CASE,
                        CASE,
                        "signal-case-opened"),
                new Told(
                        new ContactAttempted(
                                signalCase,
                                Optional.empty(),
                                TEAM,
                                ContactKind.HOME_VISIT,
                                Daypart.AFTERNOON,
                                true,
                                at("2026-11-05T14:20:00Z")),
                        "signal-case",
                        CASE,
                        CASE,
                        "contact-attempted"),
                new Told(
                        new SignalCaseLinked(
                                signalCase, new JourneyId(JOURNEY), TEAM, Area.GAASPERDAM, at("2026-11-06T13:35:00Z")),
                        "signal-case",
                        CASE,
                        JOURNEY,
                        "signal-case-linked"),
                new Told(
                        new SignalCaseClosed(
                                signalCase,
                                Optional.of(new JourneyId(JOURNEY)),
                                TEAM,
                                EndResult.FOLLOW_UP_FINANCIAL,
                                Area.GAASPERDAM,
                                at("2026-11-06T14:30:00Z")),
                        "signal-case",
                        CASE,
                        JOURNEY,
                        "signal-case-closed"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFactIsWrittenAsTheCommittedExample(Told told) throws JsonProcessingException {
        var written = Wire.of(told.event());
        var json = JSON.writeValueAsString(written.data());
        assertConforms(SERVICE, told.fact(), json);
        assertThat(JSON.readTree(json)).isEqualTo(JSON.readTree(example(SERVICE, told.fact())));
        assertThat(written)
                .isEqualTo(new OutgoingEvent(
                        told.aggregateType(), told.aggregate(), told.fact(), told.key(), written.data()));
    }

    @Test
    void everyKindOfFactHasAnExample() {
        var shown = examples().<Class<?>>map(told -> told.event().getClass()).toList();
        assertThat(shown).containsExactlyInAnyOrder(SignallingEvent.class.getPermittedSubclasses());
    }

    @Test
    void theJourneyIsTheKeyFromTheLinkOn() {
        var attempted = new ContactAttempted(
                new SignalCaseId(CASE),
                Optional.of(new JourneyId(JOURNEY)),
                TEAM,
                ContactKind.PHONE,
                Daypart.MORNING,
                false,
                at("2026-11-05T14:20:00Z"));
        var unlinked = new SignalCaseClosed(
                new SignalCaseId(CASE),
                Optional.empty(),
                TEAM,
                EndResult.DECEASED,
                Area.WEESP,
                at("2026-11-05T14:20:00Z"));
        assertThat(Wire.of(attempted).key()).isEqualTo(JOURNEY);
        assertThat(Wire.of(attempted).aggregateId()).isEqualTo(CASE);
        assertThat(Wire.of(unlinked).key()).isEqualTo(CASE);
        assertConforms(SERVICE, "signal-case-closed", json(unlinked));
        assertConforms(SERVICE, "contact-attempted", json(attempted));
    }

    @ParameterizedTest
    @EnumSource(PartnerType.class)
    void everyPartnerTypeConforms(PartnerType type) {
        assertConforms(
                SERVICE,
                "signal-received",
                json(new SignalReceived(new SignalId(SIGNAL), LANDLORD, type, Area.WEESP, Instant.EPOCH)));
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void everyAreaAndKindOfCaseConforms(Area area) {
        for (var kind : CaseKind.values()) {
            assertConforms(
                    SERVICE,
                    "signal-case-opened",
                    json(new SignalCaseOpened(
                            new SignalCaseId(CASE),
                            MUNICIPALITY,
                            TEAM,
                            List.of(new SignalId(SIGNAL)),
                            kind,
                            area,
                            Instant.EPOCH)));
        }
    }

    @ParameterizedTest
    @EnumSource(ContactKind.class)
    void everyContactKindAndDaypartConforms(ContactKind kind) {
        for (var daypart : Daypart.values()) {
            assertConforms(
                    SERVICE,
                    "contact-attempted",
                    json(new ContactAttempted(
                            new SignalCaseId(CASE), Optional.empty(), TEAM, kind, daypart, true, Instant.EPOCH)));
        }
    }

    @ParameterizedTest
    @EnumSource(EndResult.class)
    void everyEndResultConforms(EndResult result) {
        assertConforms(
                SERVICE,
                "signal-case-closed",
                json(new SignalCaseClosed(
                        new SignalCaseId(CASE), Optional.empty(), TEAM, result, Area.DRIEMOND, Instant.EPOCH)));
    }

    @Test
    void theRegistrysExampleIsUnderstood() throws JsonProcessingException {
        var text = example("organisation-registry", "membership-changed");
        var example = JSON.readTree(text);
        MembershipChangedV1 read = JSON.readerFor(MembershipChangedV1.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(text);
        assertThat(read)
                .isEqualTo(new MembershipChangedV1(
                        UUID.fromString(example.get("organisationId").asText()),
                        example.get("code").asText(),
                        example.get("to").asText()));
    }

    private static String json(SignallingEvent event) {
        try {
            return JSON.writeValueAsString(Wire.of(event).data());
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
