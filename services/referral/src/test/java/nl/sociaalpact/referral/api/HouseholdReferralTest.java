package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class HouseholdReferralTest {
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);
    private static final UUID DAUGHTER = UUID.fromString("3f2b6c1e-8d47-4b52-9a63-5e0c7d91f2a5");
    private static final String BOTH = "\"own\", \"representative\"";

    @BeforeEach
    void saraAndHerDaughterLetDynamoIn() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
        World.hasConsent(DAUGHTER, DYNAMO, "youth");
    }

    @Test
    void eachMemberHasAReferralOfTheirOwnAndTheTwoOrganisationsSeeThemTogether() {
        // When
        var answer = sends(sara(), daughter(BOTH)).statusCode(201).body("referrals", hasSize(2));
        // Then
        String household = answer.extract().path("householdReferralId");
        List<String> referrals = answer.extract().path("referrals.referralId");
        for (var desk : new Desk[] {BUURTTEAM_DESK, DYNAMO_DESK}) {
            shows(desk, household)
                    .statusCode(200)
                    .body("referrals.residentRef", contains(desk.residentRef(SARA), desk.residentRef(DAUGHTER)));
        }
        DYNAMO_DESK
                .reads(referrals.get(1))
                .body("householdReferralId", equalTo(household))
                .body("ageBand", equalTo("from-12-to-15"))
                .body("lifeDomain", equalTo("youth"))
                .body("question", equalTo("Her own question"));
        refused(shows(Desk.of(VENZO), household), 404, "not-found");
        refused(shows(DYNAMO_DESK, UUID.randomUUID().toString()), 404, "not-found");
    }

    @Test
    void whatIsToldOfOneMemberSaysNothingOfAnother() {
        String household =
                sends(sara(), daughter(BOTH)).statusCode(201).extract().path("householdReferralId");
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested", "referral-requested");
        assertThat(TestDatabase.query(String.class, "SELECT msg_key::text FROM outbox ORDER BY seq"))
                .containsExactly(SARA.toString(), DAUGHTER.toString());
        var told = TestDatabase.outboxPayloads();
        told.forEach(payload -> {
            ContractCheck.assertConforms("referral", "referral-requested", payload);
            assertThat(payload).doesNotContain(household, "from-12");
        });
        assertThat(told.getFirst()).doesNotContain(DAUGHTER.toString());
        assertThat(told.getLast()).doesNotContain(SARA.toString());
    }

    @Test
    void eachGoesItsOwnWay() {
        List<String> referrals =
                sends(sara(), daughter(BOTH)).statusCode(201).extract().path("referrals.referralId");
        DYNAMO_DESK.hasMade(referrals.get(0), Change.ACCEPT);
        DYNAMO_DESK.hasMade(referrals.get(1), Change.REJECT);
        BUURTTEAM_DESK.reads(referrals.get(0)).body("status", equalTo("accepted"));
        BUURTTEAM_DESK.reads(referrals.get(1)).body("status", equalTo("rejected"));
    }

    @Test
    void theyAreSentTogetherOrNotAtAll() {
        refused(sends(sara(), daughter("\"own\"")), 422, "voice-missing");
        refused(sends(sara(), sara()), 422, "resident-twice");
        refused(sends(sara()), 400, "bad-request");
        TestDatabase.execute("DELETE FROM consent WHERE journey_id = '" + DAUGHTER + "'");
        refused(sends(sara(), daughter(BOTH)), 403, "no-basis");
        World.holdsNothing();
    }

    private static String sara() {
        return member(SARA, "money", "from-27-to-66", "\"own\"");
    }

    private static String daughter(String voices) {
        return member(DAUGHTER, "youth", "from-12-to-15", voices);
    }

    private static String member(UUID journey, String lifeDomain, String age, String voices) {
        return """
                {"residentRef": "%s", "lifeDomain": "%s", "question": "Her own question", "ageBand": "%s",
                 "consentBy": [%s]}""".formatted(BUURTTEAM_DESK.residentRef(journey), lifeDomain, age, voices);
    }

    private static ValidatableResponse sends(String... members) {
        return BUURTTEAM_DESK
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"targetOrganisationId": "%s", "area": "gaasperdam", "priority": "routine", "members": [%s]}""".formatted(DYNAMO, String.join(", ", members)))
                .post("/v1/household-referrals")
                .then();
    }

    private static ValidatableResponse shows(Desk desk, String household) {
        return desk.request().get("/v1/household-referrals/" + household).then();
    }
}
