package nl.sociaalpact.intake.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sociaalpact.intake.domain.HelpQuestionId;
import nl.sociaalpact.intake.usecase.ViewHelpQuestion;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.http.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One help question. */
@Path("/v1/help-questions")
@Tag(name = "Help questions", description = "What residents ask, in their own words.")
public class HelpQuestionResource {
    /** A question is never changed. */
    static final long ONLY_VERSION = 0;

    private final CallingOrganisations callers;
    private final ViewHelpQuestion view;

    HelpQuestionResource(CallingOrganisations callers, ViewHelpQuestion view) {
        this.callers = callers;
        this.view = view;
    }

    /** The question with its words. */
    @GET
    @Path("/{helpQuestionId}")
    @RolesAllowed("intake.read")
    @Operation(
            summary = "Show a help question",
            description = "A question that the organisation heard itself, with the resident's words and the debts.")
    @APIResponse(
            responseCode = "200",
            description = "The help question.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of what is shown.",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HelpQuestionView.class)))
    @APIResponse(responseCode = "404", description = "The organisation heard no such question.")
    public Uni<Response> showHelpQuestion(
            @Parameter(description = "The help question.") @PathParam("helpQuestionId") UUID helpQuestionId) {
        var caller = callers.current();
        return view.handle(caller.id(), new HelpQuestionId(helpQuestionId))
                .map(found -> found.map(question -> Response.ok(
                                        HelpQuestionView.from(question, caller.reference(question.journey())))
                                .tag(Version.tag(ONLY_VERSION))
                                .build())
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }
}
