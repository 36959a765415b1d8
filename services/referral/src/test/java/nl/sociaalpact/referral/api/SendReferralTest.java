package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.QUESTION;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class SendReferralTest {
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);

    @BeforeEach
    void saraLetsDynamoInOnMoney() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
    }

    @Test
    void bothPartiesSeeItUnderTheirOwnReferenceForTheResident() {
        // When
        var answer = BUURTTEAM_DESK.sends(aReferral().of(SARA).to(DYNAMO)).statusCode(201);
        // Then
        String referral = answer.extract().path("referralId");
        answer.header("Location", endsWith("/v1/referrals/" + referral))
                .header("ETag", "\"0\"")
                .body("status", equalTo("requested"))
                .body("residentRef", equalTo(BUURTTEAM_DESK.residentRef(SARA)))
                .body("allowedNext", contains("cancelled", "entered-in-error"));
        DYNAMO_DESK
                .reads(referral)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("question", equalTo(QUESTION))
                .body("residentRef", equalTo(DYNAMO_DESK.residentRef(SARA)))
                .body("requesterOrganisationId", equalTo(BUURTTEAM.toString()))
                .body("acknowledgedAt", nullValue())
                .body("allowedNext", contains("accepted", "rejected", "cancelled"));
        assertThat(BUURTTEAM_DESK.reads(referral).extract().asString())
                .isEqualTo(answer.extract().asString());
    }

    @Test
    void itsFactIsToldWithoutAWordOfTheQuestion() {
        BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested");
        var payload = TestDatabase.outboxPayloads().getFirst();
        ContractCheck.assertConforms("referral", "referral-requested", payload);
        assertThat(payload).contains(SARA.toString()).doesNotContain("letters");
        assertThat(TestDatabase.query(String.class, "SELECT msg_key FROM outbox"))
                .containsExactly(SARA.toString());
    }

    @Test
    void theConsentThatItRestsOnIsKept() {
        World.isEmpty();
        var consent = World.hasConsent(SARA, DYNAMO, "money", today());
        BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        assertThat(TestDatabase.query(UUID.class, "SELECT consent_id FROM referral"))
                .containsExactly(consent);
    }

    @Test
    void theSameRequestTwiceIsOneReferral() {
        var body = aReferral().of(SARA).to(DYNAMO);
        var first = BUURTTEAM_DESK.sends("key-1", body).statusCode(201).extract();
        var again = BUURTTEAM_DESK.sends("key-1", body).statusCode(201).extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(TestDatabase.count("referral")).isEqualTo(1);
        assertThat(TestDatabase.count("outbox")).isEqualTo(1);
        refused(
                BUURTTEAM_DESK.sends("key-1", aReferral().of(SARA).to(DYNAMO).with("priority", "urgent")),
                422,
                "idempotency-key-reused");
    }

    @Test
    void withoutConsentThereIsNoBasisAndNothingIsWritten() {
        World.isEmpty();
        World.hasConsent(SARA, SWAZOOM, "money");
        World.hasConsent(SARA, DYNAMO, "youth");
        World.hasConsent(UUID.randomUUID(), DYNAMO, "money");
        World.hasConsent(SARA, DYNAMO, "money", today().minusDays(1));
        refused(BUURTTEAM_DESK.sends(aReferral().of(SARA).to(DYNAMO)), 403, "no-basis");
        World.holdsNothing();
    }

    @Test
    void onlyAnActiveMemberCanBeAsked() {
        TestDatabase.setStanding(DYNAMO, "suspended");
        refused(BUURTTEAM_DESK.sends(aReferral().of(SARA).to(DYNAMO)), 422, "target-not-a-member");
        refused(BUURTTEAM_DESK.sends(aReferral().of(SARA).to(UUID.randomUUID())), 422, "target-not-a-member");
        refused(BUURTTEAM_DESK.sends(aReferral().of(SARA).to(BUURTTEAM)), 422, "target-is-requester");
        World.holdsNothing();
    }

    @Test
    void aReferenceOfAnotherOrganisationIsNobody() {
        var stolen = aReferral().to(DYNAMO).with("residentRef", Desk.of(SWAZOOM).residentRef(SARA));
        refused(BUURTTEAM_DESK.sends(stolen), 404, "not-found");
        World.holdsNothing();
    }

    @Test
    void afterARejectionAnotherOneTakesItsPlace() {
        // Given
        World.hasConsent(SARA, VENZO, "money");
        var rejected = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        DYNAMO_DESK.hasMade(rejected, Change.REJECT);
        // When
        var redirected = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(VENZO).replacing(rejected));
        // Then
        Desk.of(VENZO).reads(redirected).statusCode(200).body("replaces", equalTo(rejected));
        assertThat(TestDatabase.outboxPayloads().getLast()).contains("\"replaces\":\"" + rejected + "\"");
    }

    @Test
    void onlyOnesOwnEndedReferralIsReplaced() {
        var open = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        World.hasConsent(SARA, VENZO, "money");
        for (var other : List.of(open, UUID.randomUUID().toString())) {
            refused(BUURTTEAM_DESK.sends(aReferral().of(SARA).to(VENZO).replacing(other)), 422, "cannot-replace");
        }
        DYNAMO_DESK.hasMade(open, Change.REJECT);
        refused(DYNAMO_DESK.sends(aReferral().of(SARA).to(VENZO).replacing(open)), 422, "cannot-replace");
        refused(Desk.of(SWAZOOM).sends(aReferral().of(SARA).to(VENZO).replacing(open)), 422, "cannot-replace");
        assertThat(TestDatabase.count("referral")).isEqualTo(1);
    }

    @Test
    void itsHistoryStartsWithTheRequest() {
        var referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        DYNAMO_DESK
                .readsHistory(referral)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].from", equalTo("draft"))
                .body("items[0].to", equalTo("requested"))
                .body("items[0].organisationId", equalTo(BUURTTEAM.toString()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
