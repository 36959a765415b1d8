package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sender is told before anything is sent: room, help that runs already, and the basis. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class BeforeSendingTest {
    private static final UUID SERVICE = UUID.fromString("01a09f09-9340-7005-8005-a1b2c3d40005");
    private static final String WHY = "Dynamo keeps a place for her";

    private final Desk buurtteam = Desk.of(BUURTTEAM);
    private final Desk dynamo = Desk.of(DYNAMO);

    @BeforeEach
    void saraLetsDynamoIn() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
    }

    @Test
    void aServiceWithoutRoomIsNotAskedWithoutAReason() {
        World.offers(DYNAMO, SERVICE, "no-capacity", 1);
        var answer = buurtteam.sends(toTheService());
        refused(answer, 409, "no-capacity");
        answer.body("asOf", notNullValue());
        World.holdsNothing();
        var override = toTheService().with("capacityOverride", Map.of("reason", WHY));
        String sent = buurtteam
                .sends(override)
                .statusCode(201)
                .body("sendingCheck.capacity", equalTo("no-capacity"))
                .body("sendingCheck.capacityOverrideReason", equalTo(WHY))
                .extract()
                .path("referralId");
        check(buurtteam, sent).statusCode(200).body("capacityOverrideReason", equalTo(WHY));
        refused(check(dynamo, sent), 404, "not-found");
        refused(check(Desk.of(VENZO), sent), 404, "not-found");
        assertThat(TestDatabase.outboxPayloads()).noneMatch(payload -> payload.contains("place"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"capacity", "waitlist", "additional-assessment-required"})
    void otherRoomIsToldAndStopsNothing(String capacity) {
        World.offers(DYNAMO, SERVICE, capacity, 1);
        buurtteam
                .sends(toTheService())
                .statusCode(201)
                .body("sendingCheck.capacity", equalTo(capacity))
                .body("sendingCheck.capacityAsOf", notNullValue());
    }

    @Test
    void whatWasToldTooLongAgoIsUnknownAndStopsNothing() {
        World.offers(DYNAMO, SERVICE, "no-capacity", 8);
        buurtteam
                .sends(toTheService())
                .statusCode(201)
                .body("sendingCheck.capacity", equalTo("unknown"))
                .body("sendingCheck.capacityAsOf", notNullValue());
    }

    @Test
    void aServiceThatWasNeverToldOfIsUnknown() {
        buurtteam
                .sends(toTheService())
                .statusCode(201)
                .body("sendingCheck.capacity", equalTo("unknown"))
                .body("sendingCheck.capacityAsOf", nullValue());
    }

    @Test
    void aServiceOfAnotherIsNotOfferedByTheTarget() {
        World.offers(SWAZOOM, SERVICE, "capacity", 1);
        refused(buurtteam.sends(toTheService()), 422, "service-not-offered");
        World.holdsNothing();
    }

    @Test
    void theSenderIsToldThatItHelpsAlready() {
        var first = buurtteam.hasSent(aReferral().to(DYNAMO));
        var again = aReferral().to(DYNAMO).without("duplicateAcknowledged");
        var answer = buurtteam.sends(again);
        refused(answer, 409, "duplicate-help");
        answer.body("referralIds", contains(first));
        assertThat(TestDatabase.count("referral")).isEqualTo(1);
        buurtteam
                .sends(again.with("duplicateAcknowledged", true))
                .statusCode(201)
                .body("sendingCheck.runningReferralIds", contains(first));
    }

    @Test
    void helpThatTheSenderWasAskedForIsItsOwnToo() {
        World.hasConsent(SARA, SWAZOOM, "money");
        var received = buurtteam.hasSent(aReferral().to(DYNAMO));
        var answer = dynamo.sends(aReferral().to(SWAZOOM).without("duplicateAcknowledged"));
        refused(answer, 409, "duplicate-help");
        answer.body("referralIds", contains(received));
    }

    @Test
    void nobodyLearnsThatAnotherOrganisationHelps() {
        World.hasConsent(SARA, SWAZOOM, "money");
        buurtteam.hasSent(aReferral().to(DYNAMO));
        Desk.of(VENZO)
                .sends(aReferral().to(SWAZOOM).without("duplicateAcknowledged"))
                .statusCode(201)
                .body("sendingCheck", nullValue());
        Desk.of(VENZO)
                .sends(aReferral().to(DYNAMO).with("serviceId", SERVICE))
                .statusCode(201)
                .body("sendingCheck.runningReferralIds.size()", equalTo(1));
    }

    @Test
    void whatEndedOrIsAboutAnotherPartOfLifeIsNoDouble() {
        World.hasConsent(SARA, DYNAMO, "housing");
        var first = buurtteam.hasSent(aReferral().to(DYNAMO));
        buurtteam
                .sends(aReferral()
                        .to(DYNAMO)
                        .with("lifeDomain", "housing")
                        .with("serviceId", SERVICE)
                        .without("duplicateAcknowledged"))
                .statusCode(201)
                .body("sendingCheck.runningReferralIds", empty());
        dynamo.hasMade(first, Change.REJECT);
        buurtteam
                .sends(aReferral().to(DYNAMO).without("duplicateAcknowledged").replacing(first))
                .statusCode(201);
    }

    @Test
    void roomDoesNotStandInForABasis() {
        World.offers(SWAZOOM, SERVICE, "capacity", 0);
        refused(buurtteam.sends(aReferral().to(SWAZOOM).with("serviceId", SERVICE)), 403, "no-basis");
        World.holdsNothing();
        assertThat(TestDatabase.count("sending_check")).isZero();
    }

    @Test
    void theSameKeyGivesTheSameAnswerAlthoughTheHelpRunsBesideItself() {
        var body = toTheService().without("duplicateAcknowledged");
        var first = buurtteam.sends("k1", body).statusCode(201).extract().body().asString();
        assertThat(buurtteam.sends("k1", body).statusCode(201).extract().body().asString())
                .isEqualTo(first);
        assertThat(TestDatabase.count("sending_check")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void anOverrideSaysWhy(String reason) {
        refused(buurtteam.sends(toTheService().with("capacityOverride", Map.of("reason", reason))), 400, "bad-request");
        World.holdsNothing();
    }

    private static ReferralBody toTheService() {
        return aReferral().to(DYNAMO).with("serviceId", SERVICE);
    }

    private static ValidatableResponse check(Desk reader, String referral) {
        return reader.request()
                .get("/v1/referrals/" + referral + "/sending-check")
                .then();
    }
}
