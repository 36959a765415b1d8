package nl.sociaalpact.municipaldashboard.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.sociaalpact.municipaldashboard.domain.Area;
import nl.sociaalpact.municipaldashboard.domain.FigureRow;
import nl.sociaalpact.municipaldashboard.domain.Shown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One number of a table, or the statement that it is not shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureCell(
        @Schema(description = "What is counted.", required = true)
        FigureCode figure,

        @Schema(description = "In which area; absent in a total.") @Nullable AreaCode area,

        @Schema(
                description = "A life domain, a partner type, an end result, or all: the codes that events use.",
                required = true,
                examples = "money")
        String theme,

        @Schema(description = "Year and month in Amsterdam.", required = true, examples = "2026-11")
        String month,

        @Schema(description = "How many; absent when suppressed.") @Nullable Integer count,

        @Schema(description = "True when the number is not shown; absent when it is.") @Nullable Boolean suppressed) {

    static FigureCell of(FigureRow row, @Nullable Area area, Shown shown) {
        var figure = FigureCode.of(row.figure());
        var place = area == null ? null : AreaCode.of(area);
        var month = row.month().toString();
        return switch (shown) {
            case Shown.Count(var value) -> new FigureCell(figure, place, row.theme(), month, value, null);
            case Shown.Suppressed suppressed -> new FigureCell(figure, place, row.theme(), month, null, true);
        };
    }
}
