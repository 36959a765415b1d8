package nl.sociaalpact.intake.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.intake.domain.Area;
import nl.sociaalpact.intake.domain.HelpQuestionId;
import nl.sociaalpact.intake.domain.IntakeEvent;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.LifeDomain;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.lib.test.ContractCheck;
import org.junit.jupiter.api.Test;

class IntakeOutboxTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final UUID JOURNEY = UUID.fromString("3f2b6c1e-8d47-4b52-9a63-5e0c7d91f2a4");
    private static final UUID QUESTION = UUID.fromString("01a1b116-6f80-7004-8004-a1b2c3d40004");
    private static final OrganisationId BUURTTEAM =
            new OrganisationId(UUID.fromString("6f1d0f5e-0002-4a00-8000-000000000002"));

    private static final IntakeEvent REGISTERED = new IntakeEvent.ResidentRegistered(
            new JourneyId(JOURNEY), BUURTTEAM, Area.GAASPERDAM, Instant.parse("2026-11-06T13:30:00Z"));
    private static final IntakeEvent OPENED = new IntakeEvent.HelpQuestionOpened(
            new JourneyId(JOURNEY),
            new HelpQuestionId(QUESTION),
            BUURTTEAM,
            Area.GAASPERDAM,
            List.of(LifeDomain.MONEY, LifeDomain.YOUTH),
            Instant.parse("2026-11-06T13:40:00Z"));

    private static String json(IntakeEvent event) throws JsonProcessingException {
        return JSON.writeValueAsString(IntakeOutbox.wire(event).data());
    }

    @Test
    void aRegistrationIsTheCommittedExample() throws JsonProcessingException {
        var example = ContractCheck.example("intake", "resident-registered");
        assertThat(JSON.readTree(json(REGISTERED))).isEqualTo(JSON.readTree(example));
        ContractCheck.assertConforms("intake", "resident-registered", json(REGISTERED));
    }

    @Test
    void aHelpQuestionIsTheCommittedExample() throws JsonProcessingException {
        var example = ContractCheck.example("intake", "help-question-opened");
        assertThat(JSON.readTree(json(OPENED))).isEqualTo(JSON.readTree(example));
        ContractCheck.assertConforms("intake", "help-question-opened", json(OPENED));
    }

    @Test
    void everyAreaAndLifeDomainIsOneOfTheContract() throws JsonProcessingException {
        for (var area : Area.values()) {
            var event = new IntakeEvent.ResidentRegistered(new JourneyId(JOURNEY), BUURTTEAM, area, Instant.EPOCH);
            ContractCheck.assertConforms("intake", "resident-registered", json(event));
        }
        var event = new IntakeEvent.HelpQuestionOpened(
                new JourneyId(JOURNEY),
                new HelpQuestionId(QUESTION),
                BUURTTEAM,
                Area.WEESP,
                Arrays.asList(LifeDomain.values()),
                Instant.EPOCH);
        ContractCheck.assertConforms("intake", "help-question-opened", json(event));
    }

    @Test
    void bothKeepTheOrderOfTheJourney() {
        assertThat(IntakeOutbox.wire(REGISTERED))
                .extracting("aggregateType", "aggregateId", "fact", "key")
                .containsExactly("resident", JOURNEY, "resident-registered", JOURNEY);
        assertThat(IntakeOutbox.wire(OPENED))
                .extracting("aggregateType", "aggregateId", "fact", "key")
                .containsExactly("help-question", QUESTION, "help-question-opened", JOURNEY);
    }
}
