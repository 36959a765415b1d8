package nl.sociaalpact.referral.fhir;

import static io.restassured.RestAssured.given;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.fhir.FhirDesk.refused;
import static nl.sociaalpact.referral.fhir.FhirFixture.aTask;
import static nl.sociaalpact.referral.fhir.FhirFixture.anOrder;
import static nl.sociaalpact.referral.fhir.FhirFixture.output;
import static nl.sociaalpact.referral.fhir.FhirFixture.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.referral.api.Change;
import nl.sociaalpact.referral.api.World;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same referrals through the other door: one life, whichever way its changes come. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class FhirReferralTest {
    private static final FhirDesk BUURTTEAM_DESK = FhirDesk.of(BUURTTEAM);
    private static final FhirDesk DYNAMO_DESK = FhirDesk.of(DYNAMO);

    @BeforeEach
    void saraLetDynamoInOnMoney() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
    }

    @Test
    void aTaskThatCarriesItsOrderIsAReferral() {
        var answer = BUURTTEAM_DESK.creates(aTask(BUURTTEAM_DESK, SARA, DYNAMO)).statusCode(201);
        String referral = answer.extract().path("id");
        answer.header("ETag", equalTo("W/\"0\"")).header("Location", endsWith("/fhir/Task/" + referral));
        DYNAMO_DESK.desk().reads(referral).statusCode(200).body("question", equalTo(FhirFixture.QUESTION));
        assertThat(DYNAMO_DESK.task(referral).getFor().getIdentifier().getValue())
                .isEqualTo(DYNAMO_DESK.desk().residentRef(SARA))
                .isNotEqualTo(BUURTTEAM_DESK.desk().residentRef(SARA));
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested");
    }

    @Test
    void anActiveOrderIsAReferralAndItsTaskIsThereAtOnce() {
        var referral = BUURTTEAM_DESK.hasCreated(anOrder(BUURTTEAM_DESK, SARA, DYNAMO));
        var task = DYNAMO_DESK.task(referral);
        assertThat(task.getStatus()).isEqualTo(TaskStatus.REQUESTED);
        assertThat(task.getFocus().getReference()).isEqualTo("ServiceRequest/" + referral);
        assertThat(DYNAMO_DESK.order(referral).getStatus()).isEqualTo(ServiceRequestStatus.ACTIVE);
    }

    @Test
    void theSameCreateTwiceIsOneReferral() {
        var task = aTask(BUURTTEAM_DESK, SARA, DYNAMO);
        var first = BUURTTEAM_DESK.hasCreated(task);
        assertThat(BUURTTEAM_DESK.hasCreated(task)).isEqualTo(first);
        task.getContained().forEach(order -> ((ServiceRequest) order).getCode().setText("other"));
        refused(BUURTTEAM_DESK.creates(task), 422, "idempotency-key-reused");
        task.setIdentifier(null);
        refused(BUURTTEAM_DESK.creates(task), 400, "key-missing");
        assertThat(TestDatabase.count("referral")).isEqualTo(1);
    }

    @Test
    void aWholeLifeOverFhir() {
        var referral = BUURTTEAM_DESK.hasCreated(aTask(BUURTTEAM_DESK, SARA, DYNAMO));
        DYNAMO_DESK
                .updates(DYNAMO_DESK.task(referral).setStatus(TaskStatus.ACCEPTED))
                .statusCode(200)
                .header("ETag", equalTo("W/\"1\""));
        DYNAMO_DESK
                .updates(DYNAMO_DESK.task(referral).setStatus(TaskStatus.INPROGRESS))
                .statusCode(200);
        DYNAMO_DESK
                .updates(DYNAMO_DESK
                        .task(referral)
                        .setStatus(TaskStatus.ONHOLD)
                        .setStatusReason(reason("niet-bereikt", Change.PRIVATE_TEXT)))
                .statusCode(200)
                .body("statusReason.text", equalTo(Change.PRIVATE_TEXT));
        DYNAMO_DESK
                .updates(DYNAMO_DESK
                        .task(referral)
                        .setStatus(TaskStatus.INPROGRESS)
                        .setStatusReason(null))
                .statusCode(200);
        DYNAMO_DESK
                .updates(DYNAMO_DESK
                        .task(referral)
                        .setStatus(TaskStatus.COMPLETED)
                        .addOutput(output("debt-arrangement-made")))
                .statusCode(200);
        BUURTTEAM_DESK.desk().reads(referral).body("status", equalTo("completed"));
        assertThat(BUURTTEAM_DESK.order(referral).getStatus()).isEqualTo(ServiceRequestStatus.COMPLETED);
        assertThat(TestDatabase.outboxFacts())
                .containsExactly(
                        "referral-requested",
                        "referral-accepted",
                        "referral-started",
                        "referral-paused",
                        "referral-resumed",
                        "referral-completed");
    }

    @Test
    void whoKnowsNoCodeOfOursGivesATextAsReason() {
        var referral = BUURTTEAM_DESK.hasCreated(aTask(BUURTTEAM_DESK, SARA, DYNAMO));
        DYNAMO_DESK
                .updates(DYNAMO_DESK
                        .task(referral)
                        .setStatus(TaskStatus.REJECTED)
                        .setStatusReason(new CodeableConcept().setText("we have no room")))
                .statusCode(200);
        BUURTTEAM_DESK.desk().reads(referral).body("reason.code", equalTo("anders"));
    }

    @Test
    void anOrderIsRevokedByItsRequester() {
        var referral = BUURTTEAM_DESK.hasCreated(anOrder(BUURTTEAM_DESK, SARA, DYNAMO));
        var order = BUURTTEAM_DESK.order(referral).setStatus(ServiceRequestStatus.REVOKED);
        refused(BUURTTEAM_DESK.updates(order), 422, "reason-missing");
        order.addExtension(new Extension(
                "http://hl7.org/fhir/StructureDefinition/request-statusReason",
                reason("inwoner-wil-niet", Change.PRIVATE_TEXT)));
        BUURTTEAM_DESK.updates(order).statusCode(200);
        DYNAMO_DESK.desk().reads(referral).body("status", equalTo("cancelled"));
        assertThat(DYNAMO_DESK.task(referral).getStatus()).isEqualTo(TaskStatus.CANCELLED);
    }

    @Test
    void aChangeIsMadeOnTheVersionThatWasReadAndSayingItAgainChangesNothing() {
        var referral = BUURTTEAM_DESK.hasCreated(aTask(BUURTTEAM_DESK, SARA, DYNAMO));
        var accepted = DYNAMO_DESK.task(referral).setStatus(TaskStatus.ACCEPTED);
        DYNAMO_DESK.updates(accepted).statusCode(200);
        refused(DYNAMO_DESK.updates(accepted), 412, "stale-version");
        refused(DYNAMO_DESK.updates(accepted, "nonsense"), 412, "stale-version");
        DYNAMO_DESK.updates(DYNAMO_DESK.task(referral)).statusCode(200).header("ETag", equalTo("W/\"1\""));
        refused(
                DYNAMO_DESK
                        .request()
                        .body(FhirDesk.text(accepted))
                        .put("/fhir/Task/" + referral)
                        .then(),
                428,
                "version-required");
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested", "referral-accepted");
    }

    @Test
    void everyRefusalOfTheMachineIsAnOperationOutcome() {
        var referral = BUURTTEAM_DESK.hasCreated(aTask(BUURTTEAM_DESK, SARA, DYNAMO));
        var outcome = refused(
                DYNAMO_DESK.updates(DYNAMO_DESK
                        .task(referral)
                        .setStatus(TaskStatus.COMPLETED)
                        .addOutput(output("other"))),
                409,
                "transition-not-allowed");
        assertThat(outcome.getIssueFirstRep().getDiagnostics()).contains("requested", "accepted");
        refused(DYNAMO_DESK.updates(DYNAMO_DESK.task(referral).setStatus(TaskStatus.RECEIVED)), 422, "element-needed");
        refused(
                DYNAMO_DESK.updates(DYNAMO_DESK
                        .task(referral)
                        .setOwner(FhirFixture.organisation(VENZO))
                        .setStatus(TaskStatus.ACCEPTED)),
                422,
                "cannot-change");
        refused(BUURTTEAM_DESK.creates(aTask(BUURTTEAM_DESK, SARA, VENZO)), 403, "no-basis");
        refused(BUURTTEAM_DESK.creates(aTask(BUURTTEAM_DESK, SARA, BUURTTEAM)), 422, "target-is-requester");
    }

    @Test
    void aForeignReferralIsAsAbsentAsOneThatNeverWas() {
        var referral = BUURTTEAM_DESK.hasCreated(aTask(BUURTTEAM_DESK, SARA, DYNAMO));
        var task = DYNAMO_DESK.task(referral);
        var never = task.copy();
        never.setId(UUID.randomUUID().toString());
        var venzo = FhirDesk.of(VENZO);
        for (var type : new String[] {"Task/", "ServiceRequest/"}) {
            var foreign = venzo.gets(type + referral).statusCode(404).extract().asString();
            assertThat(foreign)
                    .isEqualTo(venzo.gets(type + never.getIdPart()).extract().asString())
                    .isEqualTo(venzo.gets(type + "not-even-an-id")
                            .statusCode(404)
                            .extract()
                            .asString());
        }
        assertThat(venzo.updates(task).statusCode(404).extract().asString())
                .isEqualTo(venzo.updates(never, "W/\"0\"")
                        .statusCode(404)
                        .extract()
                        .asString());
        assertThat(venzo.finds("Task").getTotal()).isZero();
    }

    @Test
    void whatWouldBeLostOrIsMissingIsRefusedByName() {
        var withNote = aTask(BUURTTEAM_DESK, SARA, DYNAMO);
        withNote.addNote().setText(Change.PRIVATE_TEXT);
        var lost = refused(BUURTTEAM_DESK.creates(withNote), 422, "element-not-kept");
        assertThat(lost.getIssueFirstRep().getDiagnostics()).contains("note").doesNotContain("Kofi");
        var withoutOwner = aTask(BUURTTEAM_DESK, SARA, DYNAMO).setOwner(null);
        refused(BUURTTEAM_DESK.creates(withoutOwner), 422, "element-needed");
        var ofDynamo = aTask(BUURTTEAM_DESK, SARA, DYNAMO).setRequester(FhirFixture.organisation(DYNAMO));
        refused(BUURTTEAM_DESK.creates(ofDynamo), 422, "element-needed");
        var strangersResident = aTask(DYNAMO_DESK, SARA, DYNAMO);
        strangersResident.setRequester(null);
        strangersResident.getContained().forEach(order -> ((ServiceRequest) order).setRequester(null));
        refused(BUURTTEAM_DESK.creates(strangersResident), 404, "not-found");
        refused(BUURTTEAM_DESK.creates(new Task()), 422, "element-needed");
        World.holdsNothing();
    }

    @Test
    void theDoorIsGuardedAndDescribed() {
        BUURTTEAM_DESK
                .request()
                .auth()
                .none()
                .get("/fhir/metadata")
                .then()
                .statusCode(200)
                .body("fhirVersion", equalTo("4.0.1"));
        refused(FhirDesk.of(BUURTTEAM, "referral.send").gets("Task"), 403, "forbidden");
        refused(FhirDesk.of(BUURTTEAM, "referral.read").creates(aTask(BUURTTEAM_DESK, SARA, DYNAMO)), 403, "forbidden");
        refused(given().get("/fhir/Task").then(), 401, "unauthenticated");
        refused(BUURTTEAM_DESK.gets("Patient/1"), 404, "not-found");
        refused(BUURTTEAM_DESK.request().delete("/fhir/Task/1").then(), 405, "method-not-allowed");
        refused(
                BUURTTEAM_DESK
                        .request()
                        .contentType("text/plain")
                        .body("x")
                        .post("/fhir/Task")
                        .then(),
                415,
                "unsupported-media-type");
        assertThat(given().get("/v1/openapi.json").asString()).doesNotContain("fhir");
    }

    @Test
    void whatStopsASenderOverRestStopsItOverFhirUntilItSaysThatItIsMeant() {
        BUURTTEAM_DESK.hasCreated(anOrder(BUURTTEAM_DESK, SARA, DYNAMO));
        var again = anOrder(BUURTTEAM_DESK, SARA, DYNAMO);
        again.getExtension().clear();
        refused(BUURTTEAM_DESK.creates(again), 409, "duplicate-help");
        again.addExtension("https://elsewhere.example/unknown", new StringType("x"));
        refused(BUURTTEAM_DESK.creates(again), 422, "element-needed");
        var full = UUID.randomUUID();
        World.offers(DYNAMO, full, "no-capacity", 0);
        var toFull = anOrder(BUURTTEAM_DESK, SARA, DYNAMO);
        toFull.addPerformer(FhirFixture.service(full));
        refused(BUURTTEAM_DESK.creates(toFull), 409, "no-capacity");
        toFull.addExtension(
                FhirFixture.OWN + "StructureDefinition/capacity-override", new StringType("nobody else speaks Twi"));
        BUURTTEAM_DESK.creates(toFull).statusCode(201);
    }

    @Test
    void aReferralThatWasSentOverRestIsThereOverFhir() {
        var referral =
                BUURTTEAM_DESK.desk().hasSent(aReferral().of(SARA).to(DYNAMO).with("priority", "urgent"));
        assertThat(DYNAMO_DESK.task(referral).getPriority().toCode()).isEqualTo("urgent");
        DYNAMO_DESK.gets("Task/" + referral).header("Content-Type", startsWith("application/fhir+json"));
    }
}
