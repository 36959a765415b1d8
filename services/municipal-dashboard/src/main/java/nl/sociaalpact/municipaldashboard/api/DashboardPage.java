package nl.sociaalpact.municipaldashboard.api;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.sociaalpact.municipaldashboard.domain.Area;
import nl.sociaalpact.municipaldashboard.domain.Figure;
import nl.sociaalpact.municipaldashboard.domain.Figures;

/**
 * Everything that the page shows, in the words of its reader.
 *
 * @param month the month in words
 * @param countedAt when, in words
 * @param previous the month before
 * @param next the month after, when it has begun
 */
record DashboardPage(
        String month,
        String countedAt,
        int smallestGroup,
        Link previous,
        Optional<Link> next,
        List<String> areas,
        List<FigureTable> tables) {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", DUTCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'om' HH.mm 'uur'", DUTCH).withZone(AMSTERDAM);

    /** A month to go to. */
    record Link(String month, String words) {
        static Link to(YearMonth month) {
            return new Link(month.toString(), MONTH.format(month));
        }
    }

    static DashboardPage of(Figures figures, YearMonth shown, YearMonth current) {
        return new DashboardPage(
                MONTH.format(shown),
                MOMENT.format(figures.countedAt()),
                figures.smallestGroup().size(),
                Link.to(shown.minusMonths(1)),
                shown.isBefore(current) ? Optional.of(Link.to(shown.plusMonths(1))) : Optional.empty(),
                Arrays.stream(Area.values()).map(DutchWords::of).toList(),
                Arrays.stream(Figure.values())
                        .map(figure -> FigureTable.of(figures, figure, shown))
                        .toList());
    }
}
