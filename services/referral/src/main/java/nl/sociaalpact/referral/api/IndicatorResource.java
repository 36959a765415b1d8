package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.usecase.Indicators;
import nl.sociaalpact.referral.usecase.ShowIndicators;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the referrals of one's own organisation go. */
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "How the loop closes, in numbers.")
public class IndicatorResource {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST_YEARS = 5;

    private final Calls calls;
    private final ShowIndicators show;

    IndicatorResource(Calls calls, ShowIndicators show) {
        this.calls = calls;
        this.show = show;
    }

    @GET
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "Show the indicators",
            description =
                    "Of referrals that were sent in a period: of all of them, of each priority and of each part of"
                            + " life. Worked out from the history within seconds after a change.")
    @APIResponse(responseCode = "200", description = "The indicators.")
    @APIResponse(responseCode = "422", description = "The period has no end or is too long (no-period).")
    public Uni<IndicatorsView> showIndicators(
            @Parameter(description = "The referrals that the organisation sent or received.", required = true)
                    @QueryParam("side")
                    @NotNull SideCode side,
            @Parameter(description = "The first day of sending, in Europe/Amsterdam.", required = true)
                    @QueryParam("from")
                    @NotNull LocalDate from,
            @Parameter(description = "The last day of sending; at most five years later.", required = true)
                    @QueryParam("to")
                    @NotNull LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw new ProblemException(WorkProblem.NO_PERIOD);
        }
        return show.handle(
                        calls.current().organisation(),
                        side.toDomain(),
                        from.atStartOfDay(AMSTERDAM).toInstant(),
                        to.plusDays(1).atStartOfDay(AMSTERDAM).toInstant())
                .map(IndicatorResource::view);
    }

    private static IndicatorsView view(List<Indicators> groups) {
        return new IndicatorsView(groups.stream().map(GroupView::from).toList());
    }
}
