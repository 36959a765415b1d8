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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A referral for whoever claims it first: who sees what of it, before and after. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class OpenReferralTest {
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);
    private static final Desk SWAZOOM_DESK = Desk.of(SWAZOOM);
    private static final Desk VENZO_DESK = Desk.of(VENZO);

    @BeforeEach
    void saraLetsDynamoAndSwazoomIn() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
        World.hasConsent(SARA, SWAZOOM, "money");
        World.hasConsent(SARA, VENZO, "housing");
    }

    @Test
    void whoCouldClaimItSeesItWithoutResidentAndQuestion() {
        var referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA));
        for (var desk : new Desk[] {DYNAMO_DESK, SWAZOOM_DESK}) {
            var listed = desk.lists("box=open").statusCode(200).body("items.referralId", contains(referral));
            listed.body("items[0].residentRef", nullValue()).body("items[0].lifeDomain", equalTo("money"));
            var single = desk.reads(referral).statusCode(200).header("ETag", nullValue());
            single.body("residentRef", nullValue())
                    .body("question", nullValue())
                    .body("status", equalTo("requested"));
            assertThat(listed.extract().asString() + single.extract().asString())
                    .doesNotContain(QUESTION)
                    .doesNotContain(desk.residentRef(SARA))
                    .doesNotContain(SARA.toString());
            desk.lists("box=inbox").body("items", empty());
            desk.lists("box=open&status=accepted").body("items", empty());
        }
    }

    @Test
    void toWhoeverTheResidentDoesNotLetInItDoesNotExist() {
        var referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA));
        VENZO_DESK.lists("box=open").body("items", empty());
        var absent = VENZO_DESK.reads(UUID.randomUUID().toString()).extract().asString();
        assertThat(VENZO_DESK.reads(referral).statusCode(404).extract().asString())
                .isEqualTo(absent);
        assertThat(VENZO_DESK.claims(referral).statusCode(404).extract().asString())
                .isEqualTo(absent);
        BUURTTEAM_DESK.lists("box=open").body("items", empty());
    }

    @Test
    void whoClaimsItSeesItAllAndDecides() {
        var referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA));
        DYNAMO_DESK
                .claims("key-1", referral)
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("question", equalTo(QUESTION))
                .body("residentRef", equalTo(DYNAMO_DESK.residentRef(SARA)))
                .body("targetOrganisationId", equalTo(DYNAMO.toString()))
                .body("acknowledgedAt", notNullValue())
                .body("allowedNext", contains("accepted", "rejected", "cancelled"));
        DYNAMO_DESK.claims("key-1", referral).statusCode(200).body("question", equalTo(QUESTION));
        DYNAMO_DESK.lists("box=inbox").body("items.referralId", contains(referral));
        BUURTTEAM_DESK.reads(referral).body("targetOrganisationId", equalTo(DYNAMO.toString()));
        DYNAMO_DESK.hasMade(referral, Change.ACCEPT);
        assertThat(TestDatabase.outboxFacts())
                .containsExactly("referral-requested", "referral-claimed", "referral-accepted");
    }

    @Test
    void whoComesSecondLearnsNothing() {
        var referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA));
        DYNAMO_DESK.claims(referral).statusCode(200);
        var late = SWAZOOM_DESK.claims(referral);
        refused(late, 409, "already-claimed");
        assertThat(late.extract().asString()).doesNotContain(QUESTION).doesNotContain(DYNAMO.toString());
        var absent = SWAZOOM_DESK.reads(UUID.randomUUID().toString()).extract().asString();
        assertThat(SWAZOOM_DESK.reads(referral).statusCode(404).extract().asString())
                .isEqualTo(absent);
        SWAZOOM_DESK.readsHistory(referral).statusCode(404);
        SWAZOOM_DESK.acknowledges(referral).statusCode(404);
        SWAZOOM_DESK.lists("box=open").body("items", empty());
    }

    @Test
    void onlyThoseItIsOpenToCanClaimIt() {
        var referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).openTo(SWAZOOM, VENZO));
        DYNAMO_DESK.lists("box=open").body("items", empty());
        DYNAMO_DESK.claims(referral).statusCode(404);
        SWAZOOM_DESK.claims(referral).statusCode(200);
    }

    @Test
    void itLeavesOnlyWhenSomebodyCanClaimIt() {
        refused(BUURTTEAM_DESK.sends(aReferral().of(SARA).openTo(VENZO)), 403, "no-basis");
        refused(BUURTTEAM_DESK.sends(aReferral().of(SARA).with("lifeDomain", "youth")), 403, "no-basis");
        refused(BUURTTEAM_DESK.sends(aReferral().of(SARA).openTo(BUURTTEAM)), 403, "no-basis");
        TestDatabase.setStanding(SWAZOOM, "suspended");
        refused(BUURTTEAM_DESK.sends(aReferral().of(SARA).openTo(SWAZOOM)), 403, "no-basis");
        World.holdsNothing();
    }

    @Test
    void aConsentThatEndedClosesTheOffer() {
        var referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA));
        TestDatabase.execute("DELETE FROM consent WHERE organisation_id = ?", DYNAMO);
        World.hasConsent(SARA, DYNAMO, "money", LocalDate.of(2020, 1, 1));
        DYNAMO_DESK.lists("box=open").body("items", empty());
        DYNAMO_DESK.claims(referral).statusCode(404);
        DYNAMO_DESK.reads(referral).statusCode(404);
    }

    @Test
    void itsRequesterTakesItBackAndCannotClaimIt() {
        var referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA));
        refused(BUURTTEAM_DESK.claims(referral), 422, "target-is-requester");
        BUURTTEAM_DESK
                .reads(referral)
                .body("targetOrganisationId", nullValue())
                .body("allowedNext", contains("cancelled", "entered-in-error"));
        BUURTTEAM_DESK.hasMade(referral, Change.CANCEL);
        DYNAMO_DESK.lists("box=open").body("items", empty());
        DYNAMO_DESK.claims(referral).statusCode(404);
        BUURTTEAM_DESK.hasMade(referral, Change.ENTERED_IN_ERROR);
        assertThat(TestDatabase.outboxFacts())
                .containsExactly("referral-requested", "referral-cancelled", "referral-entered-in-error");
    }

    @Test
    void afterItsRejectionANewOneReplacesItAndTheWholeWaitShows() {
        var first = BUURTTEAM_DESK.hasSent(aReferral().of(SARA));
        DYNAMO_DESK.claims(first).statusCode(200).body("chain.hops", equalTo(0));
        DYNAMO_DESK.hasMade(first, Change.REJECT);
        var second = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(SWAZOOM).replacing(first));
        BUURTTEAM_DESK.hasMade(second, Change.CANCEL);
        TestDatabase.execute(
                "UPDATE referral SET since = requested_at + interval '3 hours' WHERE id = ?::uuid", second);
        String begun = BUURTTEAM_DESK.reads(first).extract().path("requestedAt");
        var third = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).replacing(second));
        SWAZOOM_DESK
                .claims(third)
                .statusCode(200)
                .body("chain.hops", equalTo(2))
                .body("chain.firstRequestedAt", equalTo(begun));
        assertThat(BUURTTEAM_DESK.reads(second).extract().<String>path("chain.elapsed"))
                .startsWith("PT3H");
        BUURTTEAM_DESK.lists("box=outbox").body("items", hasSize(3));
    }

    @Test
    void aClaimNeedsThePermissionToAnswerAndAKey() {
        var referral = BUURTTEAM_DESK.hasSent(aReferral().of(SARA));
        refused(Desk.of(DYNAMO, "referral.read", "referral.send").claims(referral), 403, "forbidden");
        refused(
                DYNAMO_DESK
                        .request()
                        .post("/v1/referrals/" + referral + "/claims")
                        .then(),
                400,
                "idempotency-key-missing");
        TestDatabase.setStanding(DYNAMO, "suspended");
        DYNAMO_DESK.claims(referral).statusCode(403);
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested");
    }
}
