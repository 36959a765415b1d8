package nl.sociaalpact.referral.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.sociaalpact.referral.api.Desk;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** An organisation at work over FHIR, with a client of its own: {@code FhirDesk.of(DYNAMO).reads(referral)}. */
final class FhirDesk {
    static final FhirContext R4 = r4();

    private final UUID organisation;
    private final Desk desk;

    private FhirDesk(UUID organisation, Desk desk) {
        this.organisation = organisation;
        this.desk = desk;
    }

    static FhirDesk of(UUID organisation) {
        return new FhirDesk(organisation, Desk.of(organisation));
    }

    static FhirDesk of(UUID organisation, String... scopes) {
        return new FhirDesk(organisation, Desk.of(organisation, scopes));
    }

    UUID organisation() {
        return organisation;
    }

    Desk desk() {
        return desk;
    }

    RequestSpecification request() {
        return desk.request().contentType("application/fhir+json").accept("application/fhir+json");
    }

    ValidatableResponse gets(String path) {
        return request().urlEncodingEnabled(false).get("/fhir/" + path).then();
    }

    Task task(String referral) {
        return parsed(Task.class, gets("Task/" + referral).statusCode(200));
    }

    ServiceRequest order(String referral) {
        return parsed(ServiceRequest.class, gets("ServiceRequest/" + referral).statusCode(200));
    }

    Bundle finds(String search) {
        return parsed(Bundle.class, gets(search).statusCode(200));
    }

    ValidatableResponse creates(Resource resource) {
        return request()
                .body(bytes(resource))
                .post("/fhir/" + resource.fhirType())
                .then();
    }

    /** Creates it and gives the id of the referral. */
    @CanIgnoreReturnValue
    String hasCreated(Resource resource) {
        return creates(resource).statusCode(201).extract().path("id");
    }

    /** Sends back what it read, changed, under the version that it read. */
    ValidatableResponse updates(Resource changed) {
        return updates(changed, "W/\"" + changed.getMeta().getVersionId() + "\"");
    }

    ValidatableResponse updates(Resource changed, String ifMatch) {
        return request()
                .header("If-Match", ifMatch)
                .body(bytes(changed))
                .put("/fhir/" + changed.fhirType() + "/" + changed.getIdPart())
                .then();
    }

    /** FHIR is UTF-8, which this HTTP client does not know. */
    static byte[] bytes(Resource resource) {
        return text(resource).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Resource resource) {
        return R4.newJsonParser().encodeResourceToString(resource);
    }

    static <R extends IBaseResource> R parsed(Class<R> type, ValidatableResponse answer) {
        assertThat(answer.extract().contentType()).startsWith("application/fhir+json");
        return R4.newJsonParser().parseResource(type, answer.extract().asString());
    }

    /** That it was refused, with an OperationOutcome that names the rule. */
    @CanIgnoreReturnValue
    static OperationOutcome refused(ValidatableResponse answer, int status, String code) {
        var outcome = parsed(OperationOutcome.class, answer.statusCode(status));
        assertThat(outcome.getIssue()).hasSize(1);
        assertThat(outcome.getIssueFirstRep().getDetails().getCodingFirstRep().getCode())
                .isEqualTo(code);
        return outcome;
    }

    private static FhirContext r4() {
        var context = FhirContext.forR4();
        context.setParserErrorHandler(new StrictErrorHandler());
        return context;
    }
}
