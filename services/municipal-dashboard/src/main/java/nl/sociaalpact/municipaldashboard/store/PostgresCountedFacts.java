package nl.sociaalpact.municipaldashboard.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.municipaldashboard.domain.Area;
import nl.sociaalpact.municipaldashboard.domain.Codes;
import nl.sociaalpact.municipaldashboard.domain.Fact;
import nl.sociaalpact.municipaldashboard.domain.Figure;
import nl.sociaalpact.municipaldashboard.domain.FigureRow;
import nl.sociaalpact.municipaldashboard.usecase.CountedFacts;

/** One row for each subject of each cell and the record that told it; only the platform itself sees them. */
@ApplicationScoped
class PostgresCountedFacts implements CountedFacts {
    private static final String ADD = """
            INSERT INTO counted_fact (figure, area, theme, month, subject, source)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING""";
    private static final String TAKE_BACK = "DELETE FROM counted_fact WHERE source = $1";
    private static final String COUNTS = """
            SELECT figure, area, theme, month, count(DISTINCT subject)::int AS subjects FROM counted_fact
            GROUP BY figure, month, area, theme""";

    @Override
    public Uni<Void> add(List<Fact> facts) {
        return Sql.batch(ADD, facts.stream().map(PostgresCountedFacts::tuple).toList());
    }

    @Override
    public Uni<Void> takeBack(UUID source) {
        return Sql.update(TAKE_BACK, source).replaceWithVoid();
    }

    @Override
    public Uni<Map<FigureRow, Map<Area, Integer>>> counts() {
        return Sql.list(COUNTS, Counted::from).map(PostgresCountedFacts::byRow);
    }

    private static Tuple tuple(Fact fact) {
        return Tuple.of(
                Codes.of(fact.figure()),
                fact.area(),
                fact.theme(),
                fact.month().atDay(1),
                fact.subject(),
                fact.source());
    }

    private static Map<FigureRow, Map<Area, Integer>> byRow(List<Optional<Counted>> counted) {
        var rows = new HashMap<FigureRow, Map<Area, Integer>>();
        counted.stream()
                .flatMap(Optional::stream)
                .forEach(cell -> rows.computeIfAbsent(cell.row, row -> new EnumMap<>(Area.class))
                        .put(cell.area, cell.subjects));
        return rows;
    }

    /** A cell; empty for an area that only a newer service knows. */
    private record Counted(FigureRow row, Area area, int subjects) {
        static Optional<Counted> from(Row columns) {
            var figure = Codes.find(Figure.class, columns.getString("figure"));
            var area = Codes.find(Area.class, columns.getString("area"));
            var month = YearMonth.from(columns.getLocalDate("month"));
            return figure.flatMap(known -> area.map(place -> new Counted(
                    new FigureRow(known, columns.getString("theme"), month), place, columns.getInteger("subjects"))));
        }
    }
}
