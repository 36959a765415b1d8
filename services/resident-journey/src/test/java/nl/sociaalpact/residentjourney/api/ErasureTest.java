package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.residentjourney.Story.asResident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.retention.CarryOutErasures;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.TestEvents;
import nl.sociaalpact.residentjourney.Facts;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Story;
import nl.sociaalpact.residentjourney.messaging.Delivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resident asks to be erased: every service is told, each confirms, and at the end there is a certificate. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ErasureTest {
    private static final List<String> TABLES = List.of(
            "timeline_entry", "timeline_part", "consent", "verdict", "contradiction", "invitation", "journey_link");

    @Inject
    CarryOutErasures erasures;

    private Story story;
    private Story other;

    @BeforeEach
    void twoResidents() {
        JourneyDatabase.reset();
        story = Story.ofAResident().linkedTo("resident");
        story.consentFor(VENZO, "money");
        story.finishedReferralTo(DYNAMO, "money");
        other = Story.ofAResident().linkedTo("other");
        other.finishedReferralTo(DYNAMO, "money");
        TestDatabase.execute("TRUNCATE outbox");
    }

    @CanIgnoreReturnValue
    private static UUID ask() {
        return asResident("resident")
                .body("{\"kind\": \"erasure\"}")
                .post("/v1/my/requests")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("requestId");
    }

    private boolean carryOut() {
        TestDatabase.execute("UPDATE erasure_order SET decide_by = current_date - 1");
        try {
            return VertxContextSupport.subscribeAndAwait(erasures::handle);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private void confirm(String service, UUID request, String kept) {
        Delivery.of(TestEvents.of(service, "erasure-confirmed")
                .about("erasure", request)
                .version(1)
                .data(
                        "{\"requestId\":\"%s\",\"journeyId\":\"%s\",\"erased\":2,\"kept\":[%s],\"occurredAt\":\"2026-11-20T10:00:00Z\"}"
                                .formatted(request, story.journey, kept)));
    }

    private static long ofJourney(UUID journey) {
        return TABLES.stream()
                .mapToLong(table -> TestDatabase.query(
                                Long.class, "SELECT count(*) FROM " + table + " WHERE journey_id = ?", journey)
                        .getFirst())
                .sum();
    }

    @Test
    void theRequestHasAClockAndIsToldToEveryService() {
        var request = ask();
        assertThat(ask()).as("asking again changes nothing").isEqualTo(request);
        assertThat(TestDatabase.outboxFacts()).containsExactly("rights-requested");
        var event = TestDatabase.outboxPayloads().getFirst();
        ContractCheck.assertConforms("resident-journey", "rights-requested", event);
        var due = ZonedDateTime.now(ZoneId.of("Europe/Amsterdam"))
                .toLocalDate()
                .plusMonths(3)
                .toString();
        assertThat(event).contains("\"dueOn\":\"" + due + "\"", "\"kind\":\"erasure\"");
        asResident("resident")
                .get("/v1/my/requests")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].clock.rule", equalTo("Wmo 2015, article 5.3.5"))
                .body("items[0].clock.dueOn", equalTo(due))
                .body("items[0].overdue", equalTo(false))
                .body("items[0].doneAt", nullValue())
                .body("items[0].waitingFor", contains("intake", "referral", "early-signalling", "resident-journey"));
        asResident("other").get("/v1/my/requests").then().body("items", hasSize(0));
        assertThat(JourneyDatabase.loggedActivities()).contains("ask-for-erasure");
    }

    @Test
    void theJourneyGoesAndThatOfAnotherStays() {
        var before = ofJourney(other.journey);
        ask();
        TestDatabase.execute("TRUNCATE outbox");
        assertThat(carryOut()).isTrue();
        assertThat(ofJourney(story.journey)).isZero();
        assertThat(ofJourney(other.journey)).isEqualTo(before);
        assertThat(TestDatabase.outboxFacts()).containsExactly("erasure-confirmed");
        ContractCheck.assertConforms(
                "resident-journey",
                "erasure-confirmed",
                TestDatabase.outboxPayloads().getFirst());
        asResident("resident").get("/v1/my/timeline").then().statusCode(404);
        story.timelineFor(BUURTTEAM).then().statusCode(404);
        assertThat(TestDatabase.query(Long.class, "SELECT count(*) FROM processing_log"))
                .as("the access log keeps its own term, under a pseudonym")
                .allMatch(lines -> lines > 0);
    }

    @Test
    void theCertificateIsThereWhenTheLastServiceConfirmed() {
        var request = ask();
        var path = "/v1/my/requests/" + request + "/certificate";
        assertThat(carryOut()).isTrue();
        confirm("intake", request, "");
        confirm("intake", request, "");
        confirm("early-signalling", request, "");
        asResident("resident").get(path).then().statusCode(404);
        asResident("resident").get("/v1/my/requests").then().body("items[0].waitingFor", contains("referral"));
        confirm("referral", request, "{\"code\":\"interest-of-another\",\"records\":3}");

        asResident("resident")
                .get(path)
                .then()
                .statusCode(200)
                .body("rule", equalTo("Wmo 2015, article 5.3.5"))
                .body("doneAt", notNullValue())
                .body("services.service", contains("early-signalling", "intake", "referral", "resident-journey"))
                .body("services[2].kept[0].code", equalTo("interest-of-another"))
                .body("services[2].kept[0].records", equalTo(3))
                .body("services[2].kept[0].explanation.nl", startsWith("Een ander heeft"));
        asResident("resident")
                .get("/v1/my/requests")
                .then()
                .body("items[0].waitingFor", hasSize(0))
                .body("items[0].doneAt", notNullValue());
        asResident("other").get(path).then().statusCode(404);
        assertThat(TestDatabase.query(Long.class, "SELECT count(*) FROM rights_request WHERE journey_id IS NULL"))
                .as("the request does not remember whose journey it was")
                .containsExactly(1L);
    }

    @Test
    void aServiceThatHasNotConfirmedInTimeIsShown() {
        ask();
        TestDatabase.execute("UPDATE rights_request SET due_on = current_date - 2");
        asResident("resident")
                .get("/v1/my/requests")
                .then()
                .body("items[0].overdue", equalTo(true))
                .body("items[0].waitingFor", hasSize(4));
    }

    @Test
    void aLateEventDoesNotBringTheJourneyBack() {
        ask();
        assertThat(carryOut()).isTrue();
        Delivery.of(Facts.helpQuestionOpened(story.journey, BUURTTEAM, story.later(), "money"));
        Delivery.of(Facts.helpQuestionOpened(other.journey, BUURTTEAM, other.later(), "money"));
        assertThat(TestDatabase.query(
                        Long.class, "SELECT count(*) FROM timeline_entry WHERE journey_id = ?", story.journey))
                .containsExactly(0L);
        other.timelineFor(BUURTTEAM).then().statusCode(200);
    }

    @Test
    void anAccountWithoutAJourneyAsksNothing() {
        for (var kind : List.of("copy", "erasure")) {
            asResident("stranger")
                    .body("{\"kind\": \"" + kind + "\"}")
                    .post("/v1/my/requests")
                    .then()
                    .statusCode(404);
        }
        assertThat(TestDatabase.count("rights_request")).isZero();
        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }
}
