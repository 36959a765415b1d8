package nl.sociaalpact.intake;

import static nl.sociaalpact.intake.Intake.maria;
import static nl.sociaalpact.intake.Intake.open;
import static nl.sociaalpact.intake.Intake.question;
import static nl.sociaalpact.intake.Intake.registered;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.TestEvents;
import nl.sociaalpact.lib.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resident who asked for a copy reads what every organisation keeps here, and nobody else's. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class CopyTest {
    private String journey = "";

    @BeforeEach
    void twoResidents() {
        Intake.reset();
        TestDatabase.reset("copy_order");
        var maria = registered(BUURTTEAM, maria());
        journey = TestDatabase.query(String.class, "SELECT journey_id::text FROM resident")
                .getFirst();
        open(BUURTTEAM, maria, "k1", question()).statusCode(201);
        open(DYNAMO, registered(DYNAMO, Intake.kwame()), "k2", question()).statusCode(201);
    }

    private static ValidatableResponse read(String account) {
        return RestAssured.given()
                .header("Authorization", Tokens.ofPerson(account, "intake.self").header())
                .get("/v1/my/records")
                .then();
    }

    /** As resident-journey names an account in its events. */
    private static UUID hashOf(String account) throws NoSuchAlgorithmException {
        var name = "account\0http://127.0.0.1:18080/realms/sociaal-pact\0" + account;
        var hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        return new UUID(
                (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L,
                (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    @Test
    void everythingAboutMariaIsShownToMariaAndNothingOfAnother() throws NoSuchAlgorithmException {
        read("maria").statusCode(404);
        TestEvents.of("resident-journey", "rights-requested")
                .about("rights-request", UUID.randomUUID())
                .version(1)
                .data("""
                        {"requestId": "%s", "journeyId": "%s", "kind": "copy", "dueOn": "2999-01-01",
                         "requesterId": "%s", "occurredAt": "2026-11-20T10:00:00Z"}""".formatted(UUID.randomUUID(), journey, hashOf("maria")))
                .on("journey-events");
        await().untilAsserted(() -> assertThat(TestDatabase.count("copy_order")).isEqualTo(1));
        var shown = read("maria")
                .statusCode(200)
                .body("$", hasSize(2))
                .body("[0].kind", equalTo("help-question"))
                .body("[0].source", startsWith("Jeugdwet"))
                .body("[0].content.words", equalTo(question().get("words")))
                .body("[0].content.debts", hasSize(2))
                .body("[0].content.debts[0].amountCents", equalTo(123_456))
                .body("[1].kind", equalTo("resident"))
                .body("[1].content.givenName", equalTo("María"))
                .body("[1].content.organisation", equalTo("buurtteam-zuidoost"));
        assertThat(shown.extract().asString()).doesNotContain("Kwame", journey, "service-account");
        read("kwame").statusCode(404);
        Intake.as(BUURTTEAM).get("/v1/my/records").then().statusCode(403);
    }
}
