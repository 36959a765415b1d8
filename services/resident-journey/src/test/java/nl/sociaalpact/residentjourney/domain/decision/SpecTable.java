package nl.sociaalpact.residentjourney.domain.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What ought to come out, as people wrote and read it: {@code spec-table.csv}. The first row that fits counts; {@code *}
 * fits everything and {@code |} stands between alternatives. It knows nothing of the purpose matrix.
 */
public final class SpecTable {
    private static final SpecTable SHIPPED = read();

    private final List<Rule> rules;

    private SpecTable(List<Rule> rules) {
        this.rules = rules;
    }

    /** The one that is reviewed. */
    public static SpecTable shipped() {
        return SHIPPED;
    }

    /** A case, in the words of the table and in the order of its columns. */
    public record Case(
            boolean inError,
            boolean party,
            String origin,
            String purpose,
            boolean mandate,
            String consent,
            String lifeDomain) {}

    /** What ought to come out: a level or "deny", and the reason. */
    public record Outcome(String level, String reason) {
        static final String DENY = "deny";

        /** What a ruling is in the words of the table. */
        public static Outcome of(Ruling ruling) {
            return switch (ruling) {
                case Ruling.Permit(var level, var reasons, var articles) ->
                    new Outcome(
                            level.code(),
                            reasons.contains(Reason.CONSENT)
                                    ? Reason.CONSENT.code()
                                    : reasons.iterator().next().code());
                case Ruling.Deny(var reasons) ->
                    new Outcome(DENY, reasons.iterator().next().code());
            };
        }

        /** Whether anything may be seen. */
        public boolean isPermit() {
            return !level.equals(DENY);
        }
    }

    /** What the table says about a case. */
    public Outcome of(Case of) {
        return rules.stream()
                .filter(rule -> rule.fits(of))
                .findFirst()
                .map(Rule::outcome)
                .orElseThrow(() -> new AssertionError("the table does not speak of " + of));
    }

    /** How many rows of the table none of these cases came to. */
    public List<String> unused(List<Case> cases) {
        var used = cases.stream()
                .map(of ->
                        rules.stream().filter(rule -> rule.fits(of)).findFirst().orElseThrow())
                .collect(Collectors.toSet());
        return rules.stream()
                .filter(rule -> !used.contains(rule))
                .map(Rule::toString)
                .toList();
    }

    private static SpecTable read() {
        try (var in = Objects.requireNonNull(SpecTable.class.getResourceAsStream("/decision/spec-table.csv"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new SpecTable(
                    Arrays.stream(text.split("\n")).skip(1).map(Rule::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Rule(
            Set<String> inError,
            Set<String> relation,
            Set<String> origin,
            Set<String> purpose,
            Set<String> mandate,
            Set<String> consent,
            Set<String> lifeDomain,
            Outcome outcome) {
        static Rule of(String line) {
            var part = line.split(",", -1);
            return new Rule(
                    words(part[0]),
                    words(part[1]),
                    words(part[2]),
                    words(part[3]),
                    words(part[4]),
                    words(part[5]),
                    words(part[6]),
                    new Outcome(part[7], part[8]));
        }

        boolean fits(Case of) {
            return has(inError, of.inError ? "yes" : "no")
                    && has(relation, of.party ? "party" : "other")
                    && has(origin, of.origin)
                    && has(purpose, of.purpose)
                    && has(mandate, of.mandate ? "yes" : "no")
                    && has(consent, of.consent)
                    && has(lifeDomain, of.lifeDomain);
        }

        private static Set<String> words(String text) {
            return Set.of(text.split("\\|"));
        }

        private static boolean has(Set<String> words, String word) {
            return words.contains("*") || words.contains(word);
        }
    }
}
