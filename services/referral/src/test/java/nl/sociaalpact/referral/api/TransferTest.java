package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.PBAZO;
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

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dynamo is helping and hands the referral over to Swazoom. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class TransferTest {
    private static final Desk REQUESTER = Desk.of(BUURTTEAM);
    private static final Desk OWNER = Desk.of(DYNAMO);
    private static final Desk RECEIVER = Desk.of(SWAZOOM);
    private static final Desk STRANGER = Desk.of(VENZO);
    private static final String ACCEPT = "{\"decision\": \"accepted\"}";
    private static final String WITHDRAW = "{\"decision\": \"withdrawn\"}";
    private static final String REJECT = """
            {"decision": "rejected", "reasonCode": "geen-capaciteit", "reasonText": "full until May"}""";

    private String referral = "";

    @BeforeEach
    void dynamoIsHelping() {
        World.isEmpty();
        for (var organisation : List.of(DYNAMO, SWAZOOM, VENZO)) {
            World.hasConsent(SARA, organisation, "money");
        }
        referral = REQUESTER.hasSent(aReferral().of(SARA).to(DYNAMO));
        OWNER.hasMade(referral, Change.ACCEPT);
        OWNER.hasMade(referral, Change.START);
    }

    @Test
    void theReceiverIsTheTargetFromThenOnAndTheOldOneReadsUntilTheEnd() {
        var transfer = offered();
        RECEIVER.lists("box=transfers").body("items.referralId", contains(referral));
        RECEIVER.reads(referral)
                .statusCode(200)
                .body("question", equalTo(QUESTION))
                .body("residentRef", equalTo(RECEIVER.residentRef(SARA)))
                .body("allowedNext", empty());
        answers(RECEIVER, transfer, ACCEPT).statusCode(200).body("stage", equalTo("accepted"));
        RECEIVER.reads(referral)
                .body("targetOrganisationId", equalTo(SWAZOOM.toString()))
                .body("status", equalTo("in-progress"));
        REQUESTER.reads(referral).body("targetOrganisationId", equalTo(SWAZOOM.toString()));
        REQUESTER.readsUnder(referral, "transfers").body("items.stage", contains("accepted"));
        RECEIVER.lists("box=inbox").body("items.referralId", contains(referral));
        OWNER.lists("box=inbox").body("items", empty());
        var version = OWNER.reads(referral).statusCode(200).extract().header("ETag");
        OWNER.readsHistory(referral).statusCode(200);
        OWNER.changes(referral, version, Change.COMPLETE).statusCode(404);
        OWNER.acknowledges(referral).statusCode(404);
        RECEIVER.hasMade(referral, Change.COMPLETE);
        OWNER.reads(referral).statusCode(404);
        OWNER.readsHistory(referral).statusCode(404);
        OWNER.readsUnder(referral, "transfers").statusCode(404);
        assertThat(TestDatabase.outboxFacts())
                .containsExactly(
                        "referral-requested",
                        "referral-accepted",
                        "referral-started",
                        "referral-transferred",
                        "referral-completed");
    }

    @Test
    void whoDoesNotTakeItOverSaysWhyAndSeesItNoMore() {
        var transfer = offered();
        refused(answers(RECEIVER, transfer, "{\"decision\": \"rejected\"}"), 422, "reason-missing");
        refused(answers(RECEIVER, transfer, ACCEPT.replace("}", ", \"reasonText\": \"x\"}")), 422, "not-kept");
        answers(RECEIVER, transfer, REJECT).statusCode(200).body("reason.code", equalTo("geen-capaciteit"));
        RECEIVER.reads(referral).statusCode(404);
        RECEIVER.lists("box=transfers").body("items", empty());
        OWNER.hasMade(referral, Change.PAUSE);
        OWNER.readsUnder(referral, "transfers").body("items.stage", contains("rejected"));
        assertThat(TestDatabase.outboxFacts()).doesNotContain("referral-transferred");
    }

    @Test
    void anOfferThatWasTakenBackIsNotAnswered() {
        var transfer = offered();
        refused(answers(OWNER, transfer, ACCEPT), 409, "not-to-transfer");
        refused(answers(RECEIVER, transfer, WITHDRAW), 409, "not-to-transfer");
        answers(OWNER, transfer, WITHDRAW).statusCode(200).body("stage", equalTo("withdrawn"));
        answers(RECEIVER, transfer, ACCEPT).statusCode(404);
        refused(answers(OWNER, transfer, WITHDRAW), 409, "not-to-transfer");
        assertThat(offered()).isNotEqualTo(transfer);
    }

    @Test
    void oneTransferAtATime() {
        offered();
        refused(offers(OWNER, SWAZOOM), 409, "transfer-pending");
        refused(offers(OWNER, VENZO), 409, "transfer-pending");
        OWNER.readsUnder(referral, "transfers").body("items", hasSize(1));
    }

    @Test
    void theReceiverNeedsMembershipAndConsentWhenItIsOfferedAndWhenItAccepts() {
        refused(offers(OWNER, PBAZO), 403, "no-basis");
        refused(offers(OWNER, BUURTTEAM), 422, "receiver-is-party");
        refused(offers(OWNER, DYNAMO), 422, "receiver-is-party");
        refused(offers(OWNER, UUID.randomUUID()), 422, "target-not-a-member");
        var transfer = offered();
        TestDatabase.execute("DELETE FROM consent WHERE organisation_id = ?", SWAZOOM);
        refused(answers(RECEIVER, transfer, ACCEPT), 403, "no-basis");
        REQUESTER.reads(referral).body("targetOrganisationId", equalTo(DYNAMO.toString()));
    }

    @Test
    void onlyTheTargetHandsItOverAndOnlyWhileItIsUnderWay() {
        refused(offers(REQUESTER, SWAZOOM), 409, "not-to-transfer");
        offers(STRANGER, SWAZOOM).statusCode(404);
        var transfer = offered();
        OWNER.hasMade(referral, Change.COMPLETE);
        answers(RECEIVER, transfer, ACCEPT).statusCode(404);
        RECEIVER.reads(referral).statusCode(404);
        RECEIVER.lists("box=transfers").body("items", empty());
        refused(offers(OWNER, VENZO), 409, "not-to-transfer");
    }

    @Test
    void toAStrangerNeitherReferralNorTransferExists() {
        var transfer = offered();
        var absent = STRANGER.reads(UUID.randomUUID().toString()).extract().asString();
        assertThat(STRANGER.readsUnder(referral, "transfers")
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(absent);
        assertThat(answers(STRANGER, transfer, ACCEPT).statusCode(404).extract().asString())
                .isEqualTo(absent);
        STRANGER.lists("box=transfers").body("items", empty());
        answers(RECEIVER, UUID.randomUUID().toString(), ACCEPT).statusCode(404);
    }

    @Test
    void whatWasDividedStaysWithItsIntermediary() {
        OWNER.divides(referral, part(SWAZOOM), part(VENZO)).statusCode(201);
        refused(offers(OWNER, SWAZOOM), 409, "not-to-transfer");
    }

    @CanIgnoreReturnValue
    private String offered() {
        return offers(OWNER, SWAZOOM).statusCode(201).extract().path("transferId");
    }

    private ValidatableResponse offers(Desk desk, UUID to) {
        return desk.posts(referral, "transfers", "{\"toOrganisationId\": \"%s\", \"note\": \"we move\"}".formatted(to));
    }

    private ValidatableResponse answers(Desk desk, String transfer, String answer) {
        return desk.posts(referral, "transfers/" + transfer + "/decisions", answer);
    }

    private static String part(UUID organisation) {
        return """
                {"targetOrganisationId": "%s", "lifeDomain": "money", "area": "weesp", "priority": "routine",
                 "question": "part"}""".formatted(organisation);
    }
}
