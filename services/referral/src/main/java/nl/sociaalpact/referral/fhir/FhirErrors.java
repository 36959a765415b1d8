package nl.sociaalpact.referral.fhir;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import nl.sociaalpact.lib.http.ProblemDocument;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Behind this door every refusal is an OperationOutcome with the same status, code and words as everywhere else. */
class FhirErrors {
    private final FhirJson json;

    @Inject
    FhirErrors(FhirJson json) {
        this.json = json;
    }

    @ServerResponseFilter
    Uni<Void> translate(ContainerRequestContext request, ContainerResponseContext response) {
        return isHere(request) && response.getEntity() instanceof ProblemDocument problem
                ? json.write(outcome(problem))
                        .invoke(text -> response.setEntity(text, null, MediaType.valueOf(FhirReads.UTF_8)))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private static boolean isHere(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getRawPath().startsWith(FhirReads.ROOT);
    }

    private static OperationOutcome outcome(ProblemDocument problem) {
        var code = problem.type().substring(problem.type().lastIndexOf(':') + 1);
        var outcome = new OperationOutcome();
        var issue = outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(kind(problem.status()))
                .setDetails(new CodeableConcept(Systems.coding(Systems.PROBLEM, code)).setText(problem.title()))
                .setDiagnostics(problem.detail());
        var element = problem.extensions().get("expression");
        if (element != null) {
            issue.addExpression(Objects.toString(element));
        }
        return outcome;
    }

    private static IssueType kind(int status) {
        return switch (status) {
            case 400 -> IssueType.INVALID;
            case 401 -> IssueType.LOGIN;
            case 403 -> IssueType.FORBIDDEN;
            case 404 -> IssueType.NOTFOUND;
            case 405, 406, 415 -> IssueType.NOTSUPPORTED;
            case 412 -> IssueType.CONFLICT;
            case 413 -> IssueType.TOOLONG;
            case 409, 422 -> IssueType.BUSINESSRULE;
            case 428 -> IssueType.REQUIRED;
            case 503 -> IssueType.TRANSIENT;
            default -> IssueType.EXCEPTION;
        };
    }
}
