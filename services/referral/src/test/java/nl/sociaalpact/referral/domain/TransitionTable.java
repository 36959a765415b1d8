package nl.sociaalpact.referral.domain;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sociaalpact.referral.domain.Transitions.Triple;

/** The machine as Markdown, as the README of the service shows it. */
final class TransitionTable {
    private TransitionTable() {}

    static String markdown() {
        return Stream.concat(
                        Stream.of(row("from \\ to", to -> "`" + Codes.of(to) + "`"), "|---".repeat(11) + "|"),
                        Arrays.stream(Status.values())
                                .map(from -> row("`" + Codes.of(from) + "`", to -> sides(from, to))))
                .collect(joining("\n"));
    }

    private static String row(String head, Function<Status, String> cell) {
        return Arrays.stream(Status.values()).map(cell).collect(joining(" | ", "| " + head + " | ", " |"));
    }

    private static String sides(Status from, Status to) {
        var sides = Arrays.stream(Role.values())
                .filter(role -> Transitions.isLegal(new Triple(from, to, role)))
                .map(role -> role.name().substring(0, 1))
                .collect(joining(" "));
        return sides.isEmpty() ? "·" : sides;
    }
}
