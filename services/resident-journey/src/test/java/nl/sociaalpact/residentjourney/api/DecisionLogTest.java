package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.residentjourney.Story.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Seed;
import nl.sociaalpact.residentjourney.Story;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class DecisionLogTest {
    private static final List<UUID> READERS = List.of(BUURTTEAM, DYNAMO, SWAZOOM, VENZO);
    private static final int REQUESTS = 60;

    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    @AfterEach
    void giveTheRightBack() {
        TestDatabase.execute("GRANT INSERT ON decision_log TO resident_journey");
    }

    @Test
    void everyDecisionHasExactlyOneRecordThatSaysWhatWasAnswered() {
        var seed = Seed.of("decision-log");
        var chance = seed.world(0);
        var story = Story.ofAResident();
        story.consentFor(VENZO, "money");
        var expected = new ArrayList<String>();
        for (var number = 0; number < REQUESTS; number++) {
            var reader = READERS.get(chance.nextInt(READERS.size()));
            var purpose = Purpose.values()[chance.nextInt(Purpose.values().length)].code();
            var trace = "%032x".formatted(number + 1);
            var answer = read(story, reader, purpose, trace);
            var permitted = answer.statusCode() == 200;
            var lines = permitted ? answer.jsonPath().getList("items").size() : 0;
            expected.add(String.join(
                    " ", trace, reader.toString(), purpose, permitted ? "permit" : "deny", String.valueOf(lines)));
        }

        assertThat(TestDatabase.query(String.class, """
                        SELECT concat_ws(' ', encode(trace_id, 'hex'), organisation_id, purpose, outcome, lines)
                        FROM decision_log ORDER BY trace_id"""))
                .as("seed %d", seed.value())
                .isEqualTo(expected);
        assertThat(expected)
                .anyMatch(record -> record.contains(" permit "))
                .anyMatch(record -> record.contains(" deny "));
    }

    @Test
    void aRecordTellsTheReasonsAndTheArticles() {
        var story = Story.ofAResident();
        story.consentFor(VENZO, "money");

        assertThat(read(story, VENZO, "help", "%032x".formatted(1)).statusCode())
                .isEqualTo(200);
        assertThat(read(story, DYNAMO, "help", "%032x".formatted(2)).statusCode())
                .isEqualTo(404);

        assertThat(TestDatabase.query(
                        String.class,
                        "SELECT concat_ws(' ', outcome, level, reasons, articles) FROM decision_log ORDER BY trace_id"))
                .containsExactly(
                        "permit detail {consent,legal-basis,party} {\"AVG 6 lid 1 a\"}", "deny {nothing-open} {}");
    }

    @Test
    void withoutARecordThereIsNoAnswerAlsoNoDenial() {
        var story = Story.ofAResident();
        TestDatabase.execute("REVOKE INSERT ON decision_log FROM resident_journey");

        for (var reader : READERS) {
            var answer = read(story, reader, "help", "%032x".formatted(7));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.asString()).doesNotContain("items", "help-question");
        }
        var emergency = as(VENZO, "journey.emergency")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"reason\": \"danger-to-child\", \"explanation\": \"long enough to explain\"}")
                .post("/v1/residents/{ref}/emergency-accesses", story.refFor(VENZO));
        assertThat(emergency.statusCode()).isEqualTo(503);
        assertThat(TestDatabase.count("emergency_access")).isZero();
        assertThat(TestDatabase.count("processing_log")).isZero();
        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }

    private static Response read(Story story, UUID reader, String purpose, String trace) {
        return as(reader, "journey.read")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/v1/residents/{ref}/timeline?limit=100&purpose={purpose}", story.refFor(reader), purpose);
    }
}
