package nl.sociaalpact.municipaldashboard.api;

import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.sociaalpact.municipaldashboard.domain.Area;
import nl.sociaalpact.municipaldashboard.domain.Codes;
import nl.sociaalpact.municipaldashboard.domain.Figure;
import nl.sociaalpact.municipaldashboard.domain.FigureRow;
import nl.sociaalpact.municipaldashboard.domain.Figures;
import nl.sociaalpact.municipaldashboard.domain.PublishedRow;
import nl.sociaalpact.municipaldashboard.domain.Shown;

/**
 * One table of the page. Rows in which nothing may be shown are left out, which tells nothing: they look the same
 * whether somebody was counted in them or not.
 *
 * @param id names it within the page
 * @param title heading above it
 * @param caption what its numbers are
 * @param themes what its rows are
 */
record FigureTable(String id, String title, String caption, String themes, List<Line> lines) {

    /** A row. */
    record Line(String theme, List<Number> cells, Number total) {}

    /** A number as it is read; without one the page says that it is not shown. */
    record Number(boolean shown, String words) {
        static Number of(Shown shown) {
            return switch (shown) {
                case Shown.Count(var value) ->
                    new Number(
                            true,
                            NumberFormat.getIntegerInstance(Locale.of("nl", "NL"))
                                    .format(value));
                case Shown.Suppressed suppressed -> new Number(false, "");
            };
        }
    }

    static FigureTable of(Figures figures, Figure figure, YearMonth month) {
        var words = DutchWords.of(figure);
        return new FigureTable(
                Codes.of(figure),
                words.title(),
                words.caption(),
                words.themes(),
                figure.themes().stream()
                        .map(theme -> new Named(theme, figures.show(new FigureRow(figure, theme, month))))
                        .filter(named -> named.row.hasCount())
                        .map(Named::line)
                        .toList());
    }

    private record Named(String theme, PublishedRow row) {
        Line line() {
            var cells =
                    Arrays.stream(Area.values()).map(row::cell).map(Number::of).toList();
            return new Line(DutchWords.ofTheme(theme), cells, Number.of(row.total()));
        }
    }
}
