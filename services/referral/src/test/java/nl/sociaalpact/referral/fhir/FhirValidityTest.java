package nl.sociaalpact.referral.fhir;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.fhir.FhirFixture.OWN;
import static nl.sociaalpact.referral.fhir.FhirFixture.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.referral.api.Change;
import nl.sociaalpact.referral.api.World;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.Status;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves by this door is FHIR R4 in every state, and what comes in by it leaves by both doors as it came. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class FhirValidityTest {
    private static final FhirValidator VALIDATOR = new FhirValidator();
    private static final long SEED = Long.getLong("referral.seed", System.nanoTime());
    private static final FhirDesk BUURTTEAM_DESK = FhirDesk.of(BUURTTEAM);
    private static final FhirDesk DYNAMO_DESK = FhirDesk.of(DYNAMO);
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz éëïößşж漢😀\"\\<>&\n\t";

    private final Random random = new Random(SEED);

    @BeforeEach
    void saraLetDynamoInOnEverything() {
        World.isEmpty();
        Arrays.stream(LifeDomain.values()).forEach(domain -> World.hasConsent(SARA, DYNAMO, Codes.of(domain)));
    }

    @Test
    void aReferralIsValidInEveryState() {
        for (var status : Status.values()) {
            var referral = inState(status);
            var reader = status == Status.DRAFT ? BUURTTEAM_DESK : DYNAMO_DESK;
            assertThat(reader.task(referral).getStatus().toCode()).isEqualTo(Codes.of(status));
            VALIDATOR.accepts(reader.gets("Task/" + referral).extract().asString());
            VALIDATOR.accepts(
                    reader.gets("ServiceRequest/" + referral).extract().asString());
        }
        VALIDATOR.accepts(BUURTTEAM_DESK
                .gets("Task?_include=Task:focus&_count=5")
                .extract()
                .asString());
        VALIDATOR.accepts(
                DYNAMO_DESK.gets("ServiceRequest?status=active").extract().asString());
        VALIDATOR.accepts(DYNAMO_DESK.gets("Task?status=received").extract().asString());
    }

    @Test
    void theDescriptionAndEveryRefusalAreValid() {
        VALIDATOR.accepts(DYNAMO_DESK.gets("metadata").extract().asString());
        VALIDATOR.accepts(
                DYNAMO_DESK.gets("Task/none").statusCode(404).extract().asString());
        VALIDATOR.accepts(BUURTTEAM_DESK
                .creates(new ServiceRequest())
                .statusCode(422)
                .extract()
                .asString());
        VALIDATOR.accepts(
                DYNAMO_DESK.gets("Task?_count=x").statusCode(400).extract().asString());
    }

    @Test
    void theValidatorSeesWhatIsWrong() {
        var task =
                DYNAMO_DESK.gets("Task/" + inState(Status.COMPLETED)).extract().asString();
        for (var wrong : List.of(
                task.replace("\"status\":\"completed\"", "\"status\":\"finished\""),
                task.replace("\"intent\":\"order\",", ""),
                task.replace("\"output\":[{", "\"output\":[{\"colour\":\"red\","),
                task.replace("\"focus\":{", "\"focus\":[{").replace("},\"for\"", "}],\"for\""),
                task.replaceFirst("\"authoredOn\":\"[^\"]*\"", "\"authoredOn\":\"2026-13-45\""))) {
            assertThat(wrong).isNotEqualTo(task);
            assertThat(VALIDATOR.errors(wrong)).as(wrong).isNotEmpty();
        }
    }

    @Test
    void whatComesInByFhirLeavesByBothDoorsAsItCame() {
        for (var round : IntStream.range(0, 25).toArray()) {
            var wanted = drawn();
            var first = BUURTTEAM_DESK.hasCreated(order(wanted));
            var rest = DYNAMO_DESK.desk().reads(first).extract().jsonPath();
            assertThat(shown(rest)).as("seed %d round %d", SEED, round).isEqualTo(wanted);
            var read = BUURTTEAM_DESK.order(first);
            var second = BUURTTEAM_DESK.hasCreated(FhirFixture.carrying(asNew(read)));
            var again = BUURTTEAM_DESK.order(second);
            assertThat(FhirDesk.text(asNew(again).setIdentifier(null)))
                    .as("seed %d round %d", SEED, round)
                    .isEqualTo(FhirDesk.text(asNew(read).setIdentifier(null)));
            assertThat(shown(DYNAMO_DESK.desk().reads(second).extract().jsonPath()))
                    .isEqualTo(wanted);
            VALIDATOR.accepts(FhirDesk.text(again));
        }
    }

    private Map<String, Object> drawn() {
        var service = random.nextBoolean() ? "" : offered().toString();
        return Map.of(
                "lifeDomain", Codes.of(one(LifeDomain.values())),
                "area", Codes.of(one(Area.values())),
                "priority", Codes.of(one(Priority.values())),
                "question", words(),
                "serviceId", service,
                "contactProhibited", random.nextBoolean());
    }

    private UUID offered() {
        var service = new UUID(random.nextLong(), random.nextLong());
        World.offers(DYNAMO, service, null, 0);
        return service;
    }

    private static Map<String, Object> shown(JsonPath rest) {
        var service = rest.getString("serviceId");
        return Map.of(
                "lifeDomain", rest.getString("lifeDomain"),
                "area", rest.getString("area"),
                "priority", rest.getString("priority"),
                "question", rest.getString("question"),
                "serviceId", service == null ? "" : service,
                "contactProhibited", rest.getBoolean("contactProhibited"));
    }

    private ServiceRequest order(Map<String, Object> wanted) {
        var order = anOrder(BUURTTEAM_DESK, SARA, DYNAMO)
                .setPriority(
                        ServiceRequestPriority.fromCode(wanted.get("priority").toString()))
                .setCategory(List.of(coded("life-domain", wanted.get("lifeDomain"))))
                .setLocationCode(List.of(coded("area", wanted.get("area"))))
                .setCode(new CodeableConcept().setText(wanted.get("question").toString()));
        var service = wanted.get("serviceId").toString();
        if (!service.isEmpty()) {
            order.addPerformer(FhirFixture.service(UUID.fromString(service)));
        }
        if (wanted.get("contactProhibited").equals(true)) {
            order.addOrderDetail(FhirFixture.concept(FhirFixture.GRAVITY, "contacting-subject-prohibited"));
        }
        return order;
    }

    /** Without what the server gave it, and under a fresh identifier where it needs one to be sent. */
    private static ServiceRequest asNew(ServiceRequest read) {
        var order = read.copy();
        order.setId((String) null);
        order.setMeta(null);
        order.setAuthoredOn(null);
        order.addExtension(OWN + "StructureDefinition/duplicate-acknowledged", new BooleanType(true));
        order.setIdentifier(List.of(new Identifier().setSystem("urn:again").setValue(read.getIdPart())));
        return order;
    }

    private String inState(Status status) {
        var referral = BUURTTEAM_DESK.desk().hasSent(aReferral().of(SARA).to(DYNAMO));
        var dynamo = DYNAMO_DESK.desk();
        switch (status) {
            case DRAFT ->
                TestDatabase.execute(
                        "UPDATE referral SET status = 'draft', requested_at = NULL WHERE id = ?",
                        UUID.fromString(referral));
            case REQUESTED -> dynamo.acknowledges(referral).statusCode(200);
            case ACCEPTED -> dynamo.hasMade(referral, Change.ACCEPT);
            case REJECTED -> dynamo.hasMade(referral, Change.REJECT);
            case CANCELLED -> BUURTTEAM_DESK.desk().hasMade(referral, Change.CANCEL);
            case ENTERED_IN_ERROR -> BUURTTEAM_DESK.desk().hasMade(referral, Change.ENTERED_IN_ERROR);
            case IN_PROGRESS -> after(referral, Change.START);
            case ON_HOLD -> after(referral, Change.PAUSE);
            case COMPLETED -> after(referral, Change.COMPLETE);
            case FAILED -> after(referral, Change.FAIL);
        }
        return referral;
    }

    private static void after(String referral, String change) {
        DYNAMO_DESK.desk().hasMade(referral, Change.ACCEPT);
        DYNAMO_DESK.desk().hasMade(referral, change);
    }

    private static CodeableConcept coded(String list, Object code) {
        return FhirFixture.concept(OWN + "CodeSystem/" + list, code.toString());
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String words() {
        var points = LETTERS.codePoints().toArray();
        var text = random.ints(1 + random.nextInt(60), 0, points.length)
                .map(place -> points[place])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return "a" + text + "z";
    }
}
