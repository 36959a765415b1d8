package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.residentjourney.Story.asResident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ReceiptTest {
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")));

    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    @Test
    void tellsAllThatWasAgreedInWordsAndInCodes() {
        Story.ofAResident().linkedTo("resident");
        var consent = give("""
                {"organisationId": "%s", "lifeDomain": "youth", "purpose": "youth-help", "level": "status",
                 "validFrom": "%s", "validUntil": "%s"}""".formatted(SWAZOOM, TODAY.plusDays(2), TODAY.plusDays(40)));

        receipt("resident", consent)
                .then()
                .statusCode(200)
                .body("receiptId", equalTo(consent.toString()))
                .body("organisation", equalTo("swazoom"))
                .body("lifeDomain", equalTo("youth"))
                .body("level", equalTo("status"))
                .body("purpose", equalTo("youth-help"))
                .body("lawfulBasis", equalTo("AVG 6 lid 1 a"))
                .body("validFrom", equalTo(TODAY.plusDays(2).toString()))
                .body("validUntil", equalTo(TODAY.plusDays(40).toString()))
                .body("status", equalTo("planned"))
                .body("events.event", contains("given"))
                .body("events[0].recordedBy", nullValue())
                .body("withdrawAt", equalTo("/v1/my/consents/" + consent + "/withdrawals"))
                .body("text.nl", containsString("toestemming gegeven aan swazoom"))
                .body("text.nl", containsString("Onderwerp: kinderen en jongeren."))
                .body("text.nl", containsString("U kunt de toestemming altijd intrekken."))
                .body("text.en", containsString("Only this is allowed: for youth help."));
        assertThat(JourneyDatabase.loggedActivities()).endsWith("read-receipt");
    }

    @Test
    void tellsOfTheWithdrawalTooAndTheWayBackWorks() {
        var story = Story.ofAResident().linkedTo("resident");
        var consent = story.consentFor(VENZO, "money");

        String way =
                receipt("resident", consent).then().statusCode(200).extract().path("withdrawAt");
        asResident("resident").post(way).then().statusCode(200);

        receipt("resident", consent)
                .then()
                .body("status", equalTo("withdrawn"))
                .body("events.event", contains("given", "withdrawn"))
                .body("events[0].recordedBy", equalTo("buurtteam-zuidoost"))
                .body("text.nl", containsString("U hebt de toestemming ingetrokken op"));
    }

    @Test
    void anotherResidentsConsentIsNotThere() {
        var consent = Story.ofAResident().linkedTo("resident").consentFor(VENZO, "money");
        Story.ofAResident().linkedTo("other");

        var others = receipt("other", consent);
        var absent = receipt("other", UUID.randomUUID());

        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(others.jsonPath().getString("type"))
                .isEqualTo(absent.jsonPath().getString("type"));
        assertThat(JourneyDatabase.loggedActivities()).doesNotContain("read-receipt");
    }

    private static UUID give(String body) {
        return asResident("resident")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/my/consents")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("consentId");
    }

    private static Response receipt(String account, UUID consent) {
        return asResident(account).get("/v1/my/consents/{id}/receipt", consent);
    }
}
