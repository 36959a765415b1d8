package nl.sociaalpact.residentjourney.domain.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What data written down for one purpose may be read for another, as the law has it: data, with an article behind each
 * cell. A cell changes by a later version of it; a law that is not in force has cells that do not count. The tables hold
 * the same rows for row-level security.
 */
public final class PurposeMatrix {
    private static final String CELLS = "/decision/purpose-matrix.csv";
    private static final String RULE_SETS = "/decision/rule-sets.csv";

    private final Map<Origin, Map<Purpose, List<Cell>>> cells;
    private final Map<String, Optional<LocalDate>> inForceFrom;

    private PurposeMatrix(List<Cell> cells, Map<String, Optional<LocalDate>> inForceFrom) {
        this.cells = cells.stream().collect(Collectors.groupingBy(Cell::from, Collectors.groupingBy(Cell::to)));
        this.inForceFrom = inForceFrom;
        cells.forEach(this::requireKnownRuleSet);
    }

    /** The one that is shipped. */
    public static PurposeMatrix shipped() {
        return of(lines(CELLS), lines(RULE_SETS));
    }

    /** One that is made of these rows, without their headings. */
    static PurposeMatrix of(List<String> cells, List<String> ruleSets) {
        return new PurposeMatrix(
                cells.stream().map(PurposeMatrix::cell).toList(),
                ruleSets.stream()
                        .map(line -> line.split(",", -1))
                        .collect(Collectors.toUnmodifiableMap(part -> part[0], part -> day(part[1]))));
    }

    /** The newest version of a cell that counts on this day. */
    Optional<Cell> cell(Origin from, Purpose to, LocalDate day) {
        return versions(from, to).filter(counts(day)).max(Comparator.comparing(Cell::validFrom));
    }

    /** Whether only a law that is not in force would say something here. */
    boolean waitsForALaw(Origin from, Purpose to, LocalDate day) {
        return versions(from, to).anyMatch(counts(day).negate())
                && cell(from, to, day).isEmpty();
    }

    /** Whether a consent for this purpose opens anything on this day. */
    public boolean asksConsentFor(Purpose to, LocalDate day) {
        return Arrays.stream(Origin.values())
                .flatMap(from -> cell(from, to, day).stream())
                .anyMatch(cell -> cell.ground() == Cell.Ground.CONSENT);
    }

    private Stream<Cell> versions(Origin from, Purpose to) {
        return cells.getOrDefault(from, Map.of()).getOrDefault(to, List.of()).stream();
    }

    private Predicate<Cell> counts(LocalDate day) {
        return cell -> !cell.validFrom().isAfter(day)
                && Objects.requireNonNull(inForceFrom.get(cell.ruleSet()))
                        .filter(from -> !from.isAfter(day))
                        .isPresent();
    }

    private void requireKnownRuleSet(Cell cell) {
        if (!inForceFrom.containsKey(cell.ruleSet())) {
            throw new IllegalArgumentException("no rule set " + cell.ruleSet());
        }
    }

    private static Cell cell(String line) {
        var part = line.split(",", -1);
        return new Cell(
                Origin.of(part[0]),
                Purpose.of(part[1]),
                LocalDate.parse(part[2]),
                Codes.read(Cell.Ground.class, part[3]),
                Level.of(part[4]),
                part[5],
                List.of(part[6].split("; ")),
                part[7].charAt(0));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static List<String> lines(String resource) {
        try (var in = Objects.requireNonNull(PurposeMatrix.class.getResourceAsStream(resource))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n")).skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
