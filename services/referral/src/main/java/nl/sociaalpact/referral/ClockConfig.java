package nl.sociaalpact.referral;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.referral.domain.ClockKind;
import nl.sociaalpact.referral.domain.ClockRule;
import nl.sociaalpact.referral.domain.ClockRules;
import nl.sociaalpact.referral.domain.ClockTerms;
import nl.sociaalpact.referral.domain.DayCount;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.Term;

/** How long each step may take and which days count. Every rule names its source, which whoever has to act gets to read. */
@ConfigMapping(prefix = "pact.clocks")
public interface ClockConfig {
    /** The rules; the most precise one that fits a referral holds when its clock starts. */
    @NotEmpty List<@Valid RuleSetting> rules();

    /** Which days are holidays. */
    @Valid CalendarSetting calendar();

    /** How long one step may take. */
    interface RuleSetting {
        /** Which step. */
        ClockKind clock();

        /** Only in this part of life; absent: in every one. */
        Optional<LifeDomain> lifeDomain();

        /** Only with this priority; absent: with both. */
        Optional<Priority> priority();

        /** How many days. */
        @Min(1) @Max(Term.LONGEST) int days();

        /** Which days count. */
        @WithDefault("working-days")
        DayCount count();

        /** Whether it stands still while the referral is on hold; a term of law does not. */
        @WithDefault("true")
        boolean pausable();

        /** Where the rule comes from. */
        @NotBlank @Size(max = ClockTerms.LONGEST_SOURCE) String source();
    }

    /** The days on which laws and custom differ. */
    interface CalendarSetting {
        /** Whether Good Friday is a holiday. */
        boolean goodFriday();

        /** How often 5 May is a holiday. */
        LiberationDay liberationDay();

        /** Where both come from. */
        @NotBlank String source();
    }

    /** How often 5 May is a holiday. */
    enum LiberationDay {
        /** As the law on terms counts. */
        EVERY_YEAR,
        /** In years that end in 0 or 5, as many collective agreements count. */
        EVERY_FIVE_YEARS
    }

    /** The rules in the terms of the domain. */
    default ClockRules clockRules() {
        return new ClockRules(rules().stream().map(ClockConfig::rule).toList());
    }

    private static ClockRule rule(RuleSetting setting) {
        return new ClockRule(
                setting.clock(),
                setting.lifeDomain().orElse(null),
                setting.priority().orElse(null),
                new ClockTerms(new Term(setting.days(), setting.count()), setting.pausable(), setting.source()));
    }
}
