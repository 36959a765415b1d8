package nl.sociaalpact.intake;

import static nl.sociaalpact.intake.Intake.maria;
import static nl.sociaalpact.intake.Intake.open;
import static nl.sociaalpact.intake.Intake.question;
import static nl.sociaalpact.intake.Intake.registered;
import static nl.sociaalpact.intake.RetentionTest.keeper;
import static nl.sociaalpact.intake.RetentionTest.run;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.lib.retention.CarryOutErasures;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resident asks to be erased: what intake keeps goes, save what a person excepts by an article. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ErasureTest {
    private final UUID request = UUID.randomUUID();

    @Inject
    CarryOutErasures erasures;

    private String journey = "";

    @BeforeEach
    void twoResidents() {
        Intake.reset();
        TestDatabase.reset("legal_hold", "destruction_list", "erasure_order");
        var maria = registered(BUURTTEAM, maria());
        journey = TestDatabase.query(String.class, "SELECT journey_id::text FROM resident")
                .getFirst();
        open(BUURTTEAM, maria, "k1", question()).statusCode(201);
        var other = registered(DYNAMO, Intake.kwame());
        open(DYNAMO, other, "k2", question()).statusCode(201);
        TestDatabase.execute("TRUNCATE outbox");
    }

    private void ask() {
        TestEvents.of("resident-journey", "rights-requested")
                .about("rights-request", request)
                .version(1)
                .data(
                        "{\"requestId\":\"%s\",\"journeyId\":\"%s\",\"kind\":\"erasure\",\"dueOn\":\"2999-02-20\",\"occurredAt\":\"2026-11-20T10:00:00Z\"}"
                                .formatted(request, journey))
                .on("journey-events");
        await().untilAsserted(
                        () -> assertThat(TestDatabase.count("erasure_order")).isEqualTo(1));
    }

    private static void decisionTimeIsOver() {
        TestDatabase.execute("UPDATE erasure_order SET decide_by = current_date - 1");
    }

    private static void except(UUID organisation, UUID of, int status) {
        var record =
                TestDatabase.query(String.class, "SELECT id::text FROM help_question WHERE owner_org = ?", BUURTTEAM);
        var body = Map.of(
                "kind", "help-question",
                "recordId", record.getFirst(),
                "code", "interest-of-another",
                "article", "Wmo 2015, 5.3.5 lid 2");
        keeper(organisation)
                .header("Idempotency-Key", organisation.toString())
                .body(body)
                .post("/v1/erasure-orders/" + of + "/exceptions")
                .then()
                .statusCode(status);
    }

    private static String confirmation() {
        assertThat(TestDatabase.outboxFacts()).containsExactly("erasure-confirmed");
        var event = TestDatabase.outboxPayloads().getFirst();
        ContractCheck.assertConforms("intake", "erasure-confirmed", event);
        return event;
    }

    @Test
    void everythingAboutTheResidentGoesAndNothingOfAnother() {
        ask();
        assertThat(run(erasures::handle)).as("organisations still decide").isFalse();
        assertThat(TestDatabase.count("help_question")).isEqualTo(2);
        decisionTimeIsOver();
        assertThat(run(erasures::handle)).isTrue();
        assertThat(confirmation()).contains("\"erased\":2", "\"kept\":[]");
        for (var table : new String[] {"resident", "help_question"}) {
            assertThat(TestDatabase.query(UUID.class, "SELECT owner_org FROM " + table))
                    .containsExactly(DYNAMO);
        }
        assertThat(TestDatabase.query(
                        Long.class, "SELECT count(*) FROM identity_index WHERE journey_id::text = '" + journey + "'"))
                .containsExactly(0L);
        assertThat(TestDatabase.query(String.class, "SELECT convert_from(body, 'UTF8') FROM idempotency_key"))
                .as("the answers that were kept for a repeated request")
                .hasSize(2)
                .noneMatch(answer -> answer.contains("María"));
        assertThat(run(erasures::handle)).as("an order is carried out once").isFalse();
    }

    @Test
    void aPersonCanExceptARecordByAnArticle() {
        ask();
        keeper(BUURTTEAM).get("/v1/erasure-orders").then().statusCode(200).body("$", hasSize(2));
        except(BUURTTEAM, request, 201);
        decisionTimeIsOver();
        assertThat(run(erasures::handle)).isTrue();
        assertThat(confirmation())
                .contains("\"erased\":0", "{\"code\":\"interest-of-another\",\"records\":1}", "still-needed");
        assertThat(TestDatabase.count("help_question")).isEqualTo(2);
    }

    @Test
    void anotherOrganisationNeitherSeesTheOrderNorExceptsFromIt() {
        ask();
        keeper(DYNAMO).get("/v1/erasure-orders").then().statusCode(200).body("$", hasSize(0));
        except(DYNAMO, request, 404);
        except(BUURTTEAM, UUID.randomUUID(), 404);
        assertThat(TestDatabase.count("erasure_exception")).isZero();
    }

    @Test
    void aLegalHoldWinsOverAnErasure() {
        ask();
        TestDatabase.execute("""
                INSERT INTO legal_hold (hold_id, owner_org, kind, record_id, reason, ends_on, placed_by, placed_at)
                SELECT gen_random_uuid(), owner_org, 'help-question', id, 'court-case', DATE '2999-01-01', 'somebody', now()
                FROM help_question WHERE owner_org = '%s'""".formatted(BUURTTEAM));
        decisionTimeIsOver();
        assertThat(run(erasures::handle)).isTrue();
        assertThat(confirmation()).contains("{\"code\":\"legal-hold\",\"records\":1}", "\"erased\":0");
        assertThat(TestDatabase.count("resident")).isEqualTo(2);
    }

    @Test
    void otherRequestsOfResidentsEraseNothing() {
        TestEvents.of("resident-journey", "rights-requested")
                .about("rights-request", request)
                .version(1)
                .data(
                        "{\"requestId\":\"%s\",\"journeyId\":\"%s\",\"kind\":\"copy\",\"dueOn\":\"2999-02-20\",\"occurredAt\":\"2026-11-20T10:00:00Z\"}"
                                .formatted(request, journey))
                .on("journey-events");
        await().untilAsserted(() -> assertThat(TestDatabase.count("inbox_mark")).isEqualTo(1));
        assertThat(TestDatabase.count("erasure_order")).isZero();
    }
}
