package nl.sociaalpact.municipaldashboard.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.municipaldashboard.domain.Area;
import nl.sociaalpact.municipaldashboard.domain.Fact;
import nl.sociaalpact.municipaldashboard.domain.FigureRow;

/** Keeps which subjects were counted where. */
public interface CountedFacts {
    /** Keeps facts; one that is there already stays as it is. */
    Uni<Void> add(List<Fact> facts);

    /** Takes back every fact that this record told. */
    Uni<Void> takeBack(UUID source);

    /** How many different subjects each cell has. */
    Uni<Map<FigureRow, Map<Area, Integer>>> counts();
}
