package nl.sociaalpact.lib.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetentionRulesTest {
    private static final Set<String> NEEDED = Set.of("support-file", "signal");
    private static final RetentionConfig.Rule GOOD = rule("P15Y", "Wmo 2015, article 5.3.4");

    private static RetentionConfig.Rule rule(String term, String source) {
        return new RetentionConfig.Rule() {
            @Override
            public Optional<Period> term() {
                return Optional.of(term).filter(text -> !text.isEmpty()).map(Period::parse);
            }

            @Override
            public Optional<String> source() {
                return Optional.of(source).filter(text -> !text.isEmpty());
            }
        };
    }

    @Test
    void rulesWithTermAndSourceAreTaken() {
        var complete = RetentionRules.complete(NEEDED, Map.of("support-file", GOOD, "signal", GOOD, "other", GOOD));
        assertThat(complete).containsOnlyKeys(NEEDED);
        assertThat(complete.get("signal"))
                .isEqualTo(new RetentionRules.Checked(Period.ofYears(15), "Wmo 2015, article 5.3.4"));
    }

    @Test
    void withoutARuleTheServiceDoesNotStartAndSaysWhatIsMissing() {
        assertThatThrownBy(() -> RetentionRules.complete(NEEDED, Map.of("support-file", GOOD)))
                .isInstanceOf(MissingRetentionRule.class)
                .hasMessageContaining("does not start without its retention rules")
                .hasMessageContaining("pact.retention.rules.signal.term")
                .hasMessageContaining("pact.retention.rules.signal.source");
    }

    @Test
    void aRuleWithoutTermOrWithoutARealSourceIsNone() {
        for (var bad : new RetentionConfig.Rule[] {
            rule("", "Wmo 2015, article 5.3.4"),
            rule("P15Y", ""),
            rule("P15Y", "      "),
            rule("P15Y", "law"),
            rule("P-1Y", "Wmo 2015, article")
        }) {
            assertThatThrownBy(() -> RetentionRules.complete(NEEDED, Map.of("support-file", GOOD, "signal", bad)))
                    .isInstanceOf(MissingRetentionRule.class)
                    .hasMessageContaining("signal");
        }
    }
}
