package nl.sociaalpact.residentjourney.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.residentjourney.domain.ReaderId;
import nl.sociaalpact.residentjourney.domain.RightsKind;
import nl.sociaalpact.residentjourney.usecase.AskForRights;
import nl.sociaalpact.residentjourney.usecase.ReadMyRequests;
import nl.sociaalpact.residentjourney.usecase.RightsProgress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A resident's rights over the own data. */
@Path("/v1/my/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My rights", description = "Read a copy of everything about me, or have it erased.")
public class MyRequestsResource {
    private final Visits visits;
    private final AskForRights ask;
    private final ReadMyRequests read;
    private final ErasurePlan plan;

    MyRequestsResource(Visits visits, AskForRights ask, ReadMyRequests read, ErasurePlan plan) {
        this.visits = visits;
        this.ask = ask;
        this.read = read;
        this.plan = plan;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("journey.self")
    @Operation(
            summary = "Ask for a copy, or to be erased",
            description = "copy: for a month I read at each service what it keeps about me (Wmo 2015, article 5.3.2)."
                    + " erasure: every service destroys what it keeps about me, within three months (article 5.3.5); until"
                    + " it does, an organisation can except a record by an article of law. Asking again while an erasure"
                    + " is open gives the open one, so no Idempotency-Key is needed.")
    @APIResponse(responseCode = "200", description = "The request.")
    @APIResponse(responseCode = "404", description = "The account is not linked to a journey.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing was done.")
    public Uni<RightsRequestView> askForMyRights(@Valid @NotNull RightsRequestBody body) {
        return Refusals.accepted(ask.handle(visits.ofResident(), body.kind().toDomain()))
                .map(request -> RightsRequestView.from(request, plan));
    }

    @GET
    @RolesAllowed("journey.self")
    @Operation(
            summary = "List my requests",
            description = "Newest first, each with its term and the services that have not confirmed. They stay here"
                    + " when the account is no longer linked to a journey.")
    @APIResponse(responseCode = "200", description = "A page of requests.")
    public Uni<Page<RightsRequestView>> listMyRequests(
            @Parameter(description = "How many at most.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor) {
        var visit = visits.ofResident();
        var reader = ReaderId.of("my-requests", visit.account()).value();
        return read.handle(visit, Cursor.read(cursor, reader), limit + 1)
                .map(rows -> Page.of(rows, limit, reader, RightsProgress::id)
                        .map(request -> RightsRequestView.from(request, plan)));
    }

    @GET
    @Path("/{requestId}/certificate")
    @RolesAllowed("journey.self")
    @Operation(
            summary = "Read the certificate",
            description = "When every service has confirmed: what each of them erased, what it kept and why.")
    @APIResponse(responseCode = "200", description = "The certificate.")
    @APIResponse(responseCode = "404", description = "The account has no such request, or it is not done yet.")
    public Uni<ErasureCertificateView> readErasureCertificate(
            @Parameter(description = "The request.") @PathParam("requestId") UUID requestId) {
        return read.find(visits.ofResident(), requestId).map(MyRequestsResource::certificate);
    }

    private static ErasureCertificateView certificate(Optional<RightsProgress> found) {
        var request = found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        var doneAt = request.doneAt();
        if (doneAt == null || request.kind() != RightsKind.ERASURE) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return ErasureCertificateView.from(request, doneAt);
    }
}
