package nl.sociaalpact.intake.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.sociaalpact.intake.domain.HelpQuestion;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.usecase.ListHelpQuestions;
import nl.sociaalpact.intake.usecase.OpenHelpQuestion;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What one resident asks. The reference of the resident is in the path: a query ends up in more logs. */
@Path("/v1/residents/{residentRef}/help-questions")
@Tag(name = "Help questions", description = "What residents ask, in their own words.")
public class ResidentHelpQuestionResource {
    private final CallingOrganisations callers;
    private final IdempotentWrites writes;
    private final OpenHelpQuestion open;
    private final ListHelpQuestions list;

    ResidentHelpQuestionResource(
            CallingOrganisations callers, IdempotentWrites writes, OpenHelpQuestion open, ListHelpQuestions list) {
        this.callers = callers;
        this.writes = writes;
        this.open = open;
        this.list = list;
    }

    /** Writes a question down. */
    @POST
    @RolesAllowed("intake.write")
    @Operation(
            summary = "Write down a help question",
            description = "Keeps the resident's own words for ever as they are. Others hear that a question was asked"
                    + " and about which life domains, never the words and never a debt.")
    @APIResponse(
            responseCode = "201",
            description = "The help question.",
            headers = {
                @Header(
                        name = "ETag",
                        description = "Version of what is shown.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", description = "Where it is.", schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HelpQuestionView.class)))
    @APIResponse(responseCode = "404", description = "The organisation has no record of this resident.")
    @APIResponse(responseCode = "422", description = "impossible-date, or idempotency-key-reused. Nothing was written.")
    public Uni<Response> openHelpQuestion(
            @Parameter(description = "Reference under which the organisation knows the resident.")
                    @PathParam("residentRef")
                    String residentRef,
            @Parameter(
                            description =
                                    "Makes a repeated request have one effect: 1 to 100 letters, digits, dots, dashes or underscores.",
                            required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull OpenHelpQuestionBody body) {
        var caller = callers.current();
        var journey = caller.journey(residentRef);
        var request = caller.once(key, "POST /v1/residents/" + residentRef + "/help-questions", body);
        return writes.once(
                request,
                caller.scope(),
                () -> open.handle(command(caller, journey, body)).map(outcome -> answer(residentRef, outcome)));
    }

    /** The questions of one resident. */
    @GET
    @RolesAllowed("intake.read")
    @Operation(
            summary = "List the help questions of a resident",
            description = "Those that the organisation heard itself, newest first, without their words.")
    @APIResponse(responseCode = "200", description = "One page of the list.")
    @APIResponse(responseCode = "404", description = "The organisation has no record of this resident.")
    public Uni<Page<HelpQuestionSummaryView>> listHelpQuestions(
            @Parameter(description = "Reference under which the organisation knows the resident.")
                    @PathParam("residentRef")
                    String residentRef,
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Parameter(description = "The member next of the page before.") @QueryParam("cursor") @Nullable String cursor) {
        var caller = callers.current();
        var organisation = caller.id().value();
        var before = Cursor.read(cursor, organisation).orElse(Pages.START);
        return list.handle(caller.id(), caller.journey(residentRef), before, limit + 1)
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .map(rows -> Page.of(rows, limit, organisation, row -> row.id().value())
                        .map(HelpQuestionSummaryView::from));
    }

    private static OpenHelpQuestion.Command command(
            CallingOrganisation caller, JourneyId journey, OpenHelpQuestionBody body) {
        return new OpenHelpQuestion.Command(
                caller.id(),
                journey,
                body.words(),
                body.desiredFuture(),
                body.talents().toDomain(),
                body.domains(),
                body.toldDebts(),
                caller.recorder());
    }

    private static Answer answer(String residentRef, OpenHelpQuestion.Outcome outcome) {
        return switch (outcome) {
            case OpenHelpQuestion.Outcome.Opened(var question) -> created(residentRef, question);
            case OpenHelpQuestion.Outcome.UnknownResident() -> throw new ProblemException(CommonProblem.NOT_FOUND);
            case OpenHelpQuestion.Outcome.ImpossibleDebt(var place) ->
                throw new ProblemException(
                        IntakeProblem.IMPOSSIBLE_DATE,
                        "Correct the day since which the debt exists.",
                        Map.of("field", "debts[" + place + "].since"));
        };
    }

    private static Answer created(String residentRef, HelpQuestion question) {
        return Answer.created(
                "/v1/help-questions/" + question.id().value(),
                HelpQuestionResource.ONLY_VERSION,
                HelpQuestionView.from(question, residentRef));
    }
}
