package nl.sociaalpact.referral.api;

import static io.restassured.RestAssured.given;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which services are proposed, in which order, and why the others are not. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class MatchProposalTest {
    private static final UUID NEAR = new UUID(1, 1);
    private static final UUID FAR = new UUID(1, 2);
    private static final UUID FULL = new UUID(1, 3);
    private static final String QUESTION = """
            {"lifeDomain":"money","area":"gaasperdam","language":"nl","ageBand":"from-27-to-66"}""";

    @BeforeEach
    void someServices() {
        World.isEmpty();
        World.offers(DYNAMO, FAR, "capacity", 1);
        World.offers(SWAZOOM, NEAR, "capacity", 1);
        World.offers(VENZO, FULL, "no-capacity", 1);
        TestDatabase.execute("UPDATE offered_service SET assured_at = now(), languages = '{nl}'");
        TestDatabase.execute("UPDATE offered_service SET visiting_area = 'weesp' WHERE id = ?", FAR);
    }

    @AfterEach
    void nothingIsKept() {
        World.holdsNothing();
    }

    @Test
    void servicesComeBestFirstWithEveryPart() {
        asks(BUURTTEAM, QUESTION)
                .statusCode(200)
                .body("proposals.serviceId", contains(NEAR.toString(), FAR.toString()))
                .body("proposals.rank", contains(1, 2))
                .body("proposals[0].fit", equalTo(1000))
                .body("proposals[0].parts.distance.value", equalTo(1000))
                .body("proposals[1].organisationId", equalTo(DYNAMO.toString()))
                .body("proposals[1].parts.metres", equalTo(4390))
                .body("proposals[1].parts.distance.value", equalTo(405))
                .body("proposals[1].fit", equalTo(405))
                .body("proposals[1].parts.eligibility.found", equalTo("matches"))
                .body("proposals[1].parts.eligibilityRules.rule", contains("area", "age", "household"))
                .body("proposals[1].parts.freshness.found", equalTo("fresh"))
                .body("proposals[1].parts.capacity.found", equalTo("capacity"))
                .body("proposals[1].parts.language.found", equalTo("spoken"))
                .body("proposals.parts.capacity.explanation", everyItem(notNullValue()))
                .body("proposalCount", equalTo(2));
    }

    @Test
    void theOthersSayWhyNot() {
        TestDatabase.execute("UPDATE offered_service SET areas = '{weesp}' WHERE id = ?", FAR);
        asks(SWAZOOM, QUESTION)
                .body("proposals", empty())
                .body("refusedAlternatives.serviceId", contains(NEAR.toString(), FAR.toString(), FULL.toString()))
                .body("refusedAlternatives[0].reasons.code", contains("own-service"))
                .body("refusedAlternatives[1].reasons.code", contains("not-eligible"))
                .body("refusedAlternatives[2].reasons.code", contains("no-capacity"))
                .body("refusedAlternatives[2].reasons.explanation", contains("It has no room."))
                .body("refusedCount", equalTo(3));
    }

    @Test
    void aServiceThatIsNotOfferedOrHelpsWithSomethingElseIsNoAlternative() {
        TestDatabase.execute("UPDATE offered_service SET offered = false WHERE id = ?", NEAR);
        TestDatabase.execute("UPDATE offered_service SET life_domains = '{youth}' WHERE id = ?", FULL);
        asks(BUURTTEAM, QUESTION)
                .body("proposals.serviceId", contains(FAR.toString()))
                .body("refusedAlternatives", empty());
    }

    @Test
    void aServiceOfWhoIsNoMemberIsNoAlternative() {
        TestDatabase.setStanding(SWAZOOM, "suspended");
        try {
            asks(BUURTTEAM, QUESTION)
                    .body("proposals.serviceId", contains(FAR.toString()))
                    .body("refusedAlternatives.serviceId", containsInAnyOrder(FULL.toString()));
        } finally {
            TestDatabase.setStanding(SWAZOOM, "active");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"lifeDomain\":\"money\"}",
                "{\"lifeDomain\":\"pets\",\"area\":\"weesp\"}",
                "{\"lifeDomain\":\"money\",\"area\":\"weesp\",\"language\":\"Dutch\"}",
                "{\"lifeDomain\":\"money\",\"area\":\"weesp\",\"ageBand\":\"34\"}"
            })
    void aQuestionOfTheWrongFormIsRefused(String question) {
        refused(asks(BUURTTEAM, question), 400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"residentRef", "bsn", "birthDate", "name"})
    void nobodySaysForWhomTheyAsk(String property) {
        refused(asks(BUURTTEAM, QUESTION.replace("}", ",\"" + property + "\":\"1\"}")), 400, "unknown-property");
    }

    @Test
    void askingNeedsTheRightToSend() {
        refused(
                Desk.of(BUURTTEAM, "referral.read")
                        .request()
                        .body(QUESTION)
                        .post("/v1/match-proposals")
                        .then(),
                403,
                "forbidden");
        refused(
                given().contentType("application/json")
                        .body(QUESTION)
                        .post("/v1/match-proposals")
                        .then(),
                401,
                "unauthenticated");
        assertThat(TestDatabase.count("offered_service")).isEqualTo(3);
    }

    private static ValidatableResponse asks(UUID organisation, String question) {
        return Desk.of(organisation)
                .request()
                .body(question)
                .post("/v1/match-proposals")
                .then();
    }
}
