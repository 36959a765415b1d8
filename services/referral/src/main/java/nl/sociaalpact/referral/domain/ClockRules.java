package nl.sociaalpact.referral.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The rules in force: one for each kind of clock, and more precise ones beside it. */
public record ClockRules(List<ClockRule> rules) {

    /** Refuses rules that leave a step without a clock, or give it two. */
    public ClockRules {
        rules = List.copyOf(rules);
        var seen = new HashSet<List<String>>();
        for (var rule : rules) {
            if (!seen.add(
                    List.of(rule.clock().name(), String.valueOf(rule.lifeDomain()), String.valueOf(rule.priority())))) {
                throw new IllegalArgumentException("two rules for the same clock " + rule.clock());
            }
        }
        var general = rules.stream()
                .filter(ClockRule::isGeneral)
                .map(ClockRule::clock)
                .toList();
        if (!general.containsAll(Arrays.asList(ClockKind.values()))) {
            throw new IllegalArgumentException("each clock needs a rule without life domain and priority");
        }
    }

    /** The most precise rule for this need. */
    ClockTerms terms(ClockKind kind, Need need) {
        return rules.stream()
                .filter(rule -> rule.covers(kind, need))
                .max(Comparator.comparingInt(ClockRule::precision))
                .orElseThrow()
                .terms();
    }
}
