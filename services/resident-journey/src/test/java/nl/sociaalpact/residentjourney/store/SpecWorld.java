package nl.sociaalpact.residentjourney.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.Line;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.ReaderId;
import nl.sociaalpact.residentjourney.domain.decision.ConsentState;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import nl.sociaalpact.residentjourney.domain.decision.SpecLine;
import nl.sociaalpact.residentjourney.domain.decision.SpecTable;
import nl.sociaalpact.residentjourney.domain.decision.SpecTable.Outcome;

/** A resident with a line of every kind, between whom and a reader things stand like this for this purpose. */
record SpecWorld(JourneyId journey, ConsentState consent, Purpose purpose, Map<Line, SpecLine> lines) {
    static SpecWorld of(
            OrganisationId reader, OrganisationId other, ConsentState consent, Purpose purpose, Instant now) {
        var lines =
                SpecLine.all().stream().collect(Collectors.toMap(kind -> kind.line(reader, other, now), kind -> kind));
        return new SpecWorld(new JourneyId(UUID.randomUUID()), consent, purpose, lines);
    }

    void store(OrganisationId reader, Instant now) throws SQLException {
        RandomJourney.store(journey.value(), List.copyOf(lines.keySet()));
        consent.consents(journey, reader, purpose, now).forEach(RandomJourney::store);
    }

    /** What the spec table says about each line, by its id. */
    Map<UUID, Outcome> expected(boolean mandate) {
        return lines.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().id(),
                        entry -> SpecTable.shipped().of(entry.getValue().with(purpose, mandate, consent))));
    }

    /** The levels of what may be seen, by the name that the reader has for the line. */
    Map<String, String> levels(OrganisationId reader, Map<UUID, Outcome> expected) {
        var names = ReaderId.of("timeline", reader, journey);
        var levels = new HashMap<String, String>();
        lines.keySet().forEach(line -> {
            var outcome = expected.get(line.id());
            if (outcome.isPermit()) {
                levels.put(names.nameOf(line).toString(), outcome.level());
            }
        });
        return levels;
    }
}
