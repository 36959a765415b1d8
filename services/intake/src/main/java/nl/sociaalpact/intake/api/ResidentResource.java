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
import nl.sociaalpact.intake.domain.RegistrationOutcome;
import nl.sociaalpact.intake.domain.Resident;
import nl.sociaalpact.intake.usecase.ListResidents;
import nl.sociaalpact.intake.usecase.RegisterResident;
import nl.sociaalpact.intake.usecase.ViewResident;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Page;
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
import org.jspecify.annotations.Nullable;

/** The organisation's own records of residents. */
@Path("/v1/residents")
@Tag(name = "Residents", description = "People, as each organisation knows them.")
public class ResidentResource {
    private final CallingOrganisations callers;
    private final IdempotentWrites writes;
    private final RegisterResident register;
    private final ViewResident view;
    private final ListResidents list;

    ResidentResource(
            CallingOrganisations callers,
            IdempotentWrites writes,
            RegisterResident register,
            ViewResident view,
            ListResidents list) {
        this.callers = callers;
        this.writes = writes;
        this.register = register;
        this.view = view;
        this.list = list;
    }

    /** Makes an own record. */
    @POST
    @RolesAllowed("intake.write")
    @Operation(
            summary = "Register a resident",
            description = "Makes the organisation's own record. When somebody like this is known in the pact, the"
                    + " caller has to decide whether it is the same person: people are never made one silently.")
    @APIResponse(
            responseCode = "201",
            description = "The own record, under a new journey or the one that was chosen.",
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
                            schema = @Schema(implementation = ResidentView.class)))
    @APIResponse(
            responseCode = "409",
            description = "candidates-found: the member candidates lists them as a search does; send the request again"
                    + " with a decision. already-registered: the member residentRef names the own record. Nothing was"
                    + " written.")
    @APIResponse(
            responseCode = "422",
            description = "candidate-not-usable, impossible-date, or idempotency-key-reused. Nothing was written.")
    public Uni<Response> registerResident(
            @Parameter(
                            description =
                                    "Makes a repeated request have one effect: 1 to 100 letters, digits, dots, dashes or underscores.",
                            required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull RegisterResidentBody body) {
        var caller = callers.current();
        return writes.once(
                caller.once(key, "POST /v1/residents", body),
                caller.scope(),
                () -> register.handle(command(caller, body)).map(outcome -> answer(caller, outcome)));
    }

    /** The own record. */
    @GET
    @Path("/{residentRef}")
    @RolesAllowed("intake.read")
    @Operation(
            summary = "Show a resident",
            description = "The organisation's own record; that of another organisation is never shown.")
    @APIResponse(
            responseCode = "200",
            description = "The own record.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of what is shown.",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResidentView.class)))
    @APIResponse(responseCode = "404", description = "The organisation has no record of this resident.")
    public Uni<Response> showResident(
            @Parameter(description = "Reference under which the organisation knows the resident.")
                    @PathParam("residentRef")
                    String residentRef) {
        var caller = callers.current();
        return view.handle(caller.id(), caller.journey(residentRef))
                .map(found -> found.map(resident -> Response.ok(ResidentView.from(resident, residentRef))
                                .tag(Version.tag(resident.version()))
                                .build())
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    /** The own records. */
    @GET
    @RolesAllowed("intake.read")
    @Operation(summary = "List residents", description = "The organisation's own records, newest first.")
    @APIResponse(responseCode = "200", description = "One page of the list.")
    public Uni<Page<ResidentSummaryView>> listResidents(
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Parameter(description = "The member next of the page before.") @QueryParam("cursor") @Nullable String cursor) {
        var caller = callers.current();
        var organisation = caller.id().value();
        var before = Cursor.read(cursor, organisation).orElse(Pages.START);
        return list.handle(caller.id(), before, limit + 1)
                .map(rows -> Page.of(rows, limit, organisation, row -> row.id().value())
                        .map(row -> ResidentSummaryView.from(row, caller.reference(row.journey()))));
    }

    private static RegisterResident.Command command(CallingOrganisation caller, RegisterResidentBody body) {
        var decision = CandidateDecision.toDomain(body.decision(), caller::candidate);
        return new RegisterResident.Command(caller.id(), body.details(), caller.recorder(), decision);
    }

    private static Answer answer(CallingOrganisation caller, RegistrationOutcome outcome) {
        return switch (outcome) {
            case RegistrationOutcome.Accepted accepted -> created(caller, accepted.resident());
            case RegistrationOutcome.Proposed(var candidates) ->
                throw new ProblemException(
                        IntakeProblem.CANDIDATES_FOUND,
                        "Ask the resident, and send the request again with a decision.",
                        Map.of("candidates", caller.show(candidates)));
            case RegistrationOutcome.AlreadyOurs(var journey) ->
                throw new ProblemException(
                        IntakeProblem.ALREADY_REGISTERED,
                        "Use the own record that is there.",
                        Map.of("residentRef", caller.reference(journey)));
            case RegistrationOutcome.NoCandidate() -> throw new ProblemException(IntakeProblem.CANDIDATE_NOT_USABLE);
            case RegistrationOutcome.ImpossibleBirthDate() ->
                throw new ProblemException(
                        IntakeProblem.IMPOSSIBLE_DATE, "Correct the birth date.", Map.of("field", "birthDate"));
        };
    }

    private static Answer created(CallingOrganisation caller, Resident resident) {
        var residentRef = caller.reference(resident.journey());
        return Answer.created(
                "/v1/residents/" + residentRef, resident.version(), ResidentView.from(resident, residentRef));
    }
}
