package nl.sociaalpact.municipaldashboard.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import nl.sociaalpact.municipaldashboard.domain.Figures;
import nl.sociaalpact.municipaldashboard.domain.Period;
import nl.sociaalpact.municipaldashboard.usecase.ShowFigures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The open feed for the dashboards of others. */
@Path("/v1/figures")
@Tag(name = "Figures", description = "Figures in which no resident can be found.")
public class FiguresResource {
    private final ShowFigures showFigures;
    private final Clock clock;

    FiguresResource(ShowFigures showFigures, Clock clock) {
        this.showFigures = showFigures;
        this.clock = clock;
    }

    /** Open to everybody, and to any web page: what is shown here is the same for all and names no one. */
    @GET
    @PermitAll
    @Operation(
            summary = "Show the figures",
            description = "Counts by figure, theme, month and area, of at most twelve months; without from and to the"
                    + " last three. A resident counts once in a cell, however often they asked. No login needed.")
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            headers =
                    @Header(
                            name = "access-control-allow-origin",
                            description = "Any web page may read the figures.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FiguresView.class)))
    public Uni<Response> getFigures(
            @Parameter(description = "First month, year and month.", example = "2026-09")
                    @QueryParam("from")
                    @Pattern(regexp = Months.FORM) @Nullable String from,
            @Parameter(description = "Last month, year and month.", example = "2026-11")
                    @QueryParam("to")
                    @Pattern(regexp = Months.FORM) @Nullable String to,
            @Parameter(description = "Only this area.") @QueryParam("area") @Nullable AreaCode area) {
        var period = Months.period(from, to, clock);
        return showFigures.handle().map(figures -> answer(figures, period, Optional.ofNullable(area)));
    }

    private static Response answer(Figures figures, Period period, Optional<AreaCode> area) {
        return Response.ok(FiguresView.of(figures, period, area.map(AreaCode::toDomain)))
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
