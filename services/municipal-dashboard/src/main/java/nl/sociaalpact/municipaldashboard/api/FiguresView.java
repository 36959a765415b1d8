package nl.sociaalpact.municipaldashboard.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.municipaldashboard.domain.Area;
import nl.sociaalpact.municipaldashboard.domain.Figure;
import nl.sociaalpact.municipaldashboard.domain.FigureRow;
import nl.sociaalpact.municipaldashboard.domain.Figures;
import nl.sociaalpact.municipaldashboard.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The open feed: every cell of the period, counted in or not, so that the absence of one tells nothing. */
record FiguresView(
        @Schema(description = "When the figures were counted, UTC.", required = true)
        Instant countedAt,

        @Schema(
                description = "No number below this is shown; a suppressed cell is anything from zero to one below it.",
                required = true)
        int smallestGroup,

        @Schema(description = "First month, year and month.", required = true, examples = "2026-09")
        String from,

        @Schema(description = "Last month, year and month.", required = true, examples = "2026-11")
        String to,

        @Schema(description = "One for each figure, theme, month and area.", required = true)
        List<FigureCell> cells,

        @Schema(
                description = "One for each figure, theme and month: the sum over all areas. Suppressed when it would"
                        + " give away a suppressed cell. Empty when one area was asked for.",
                required = true)
        List<FigureCell> totals) {

    static FiguresView of(Figures figures, Period period, Optional<Area> only) {
        var cells = new ArrayList<FigureCell>();
        var totals = new ArrayList<FigureCell>();
        for (var row : rows(period)) {
            var published = figures.show(row);
            Arrays.stream(Area.values())
                    .filter(area -> only.isEmpty() || only.get() == area)
                    .forEach(area -> cells.add(FigureCell.of(row, area, published.cell(area))));
            if (only.isEmpty()) {
                totals.add(FigureCell.of(row, null, published.total()));
            }
        }
        return new FiguresView(
                figures.countedAt().truncatedTo(ChronoUnit.SECONDS),
                figures.smallestGroup().size(),
                period.from().toString(),
                period.to().toString(),
                List.copyOf(cells),
                List.copyOf(totals));
    }

    private static List<FigureRow> rows(Period period) {
        return Arrays.stream(Figure.values())
                .flatMap(figure -> figure.themes().stream()
                        .flatMap(theme -> period.months().stream().map(month -> new FigureRow(figure, theme, month))))
                .toList();
    }
}
