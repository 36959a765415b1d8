package nl.sociaalpact.municipaldashboard.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Something that happened once and counts once. Area and theme stay codes, so that one that a newer service knows is
 * kept until this service knows it too.
 *
 * @param subject who or what is counted; the same subject counts once in a cell
 * @param source the record that told it, by which the fact is taken back when that record proves to be a mistake
 */
public record Fact(Figure figure, String area, String theme, YearMonth month, UUID subject, UUID source) {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T00:00:00Z");

    /**
     * In which month something happened, in Amsterdam.
     *
     * @throws IllegalArgumentException for a time in which nothing can have happened; no calendar or database reaches
     *     as far as an instant does
     */
    public static YearMonth month(Instant occurredAt) {
        if (occurredAt.isBefore(EARLIEST) || occurredAt.isAfter(LATEST)) {
            throw new IllegalArgumentException("nothing can have happened then");
        }
        return YearMonth.from(occurredAt.atZone(AMSTERDAM));
    }
}
