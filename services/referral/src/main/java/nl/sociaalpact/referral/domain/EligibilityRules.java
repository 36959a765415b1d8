package nl.sociaalpact.referral.domain;

import java.util.Comparator;
import java.util.List;
import nl.sociaalpact.referral.domain.EligibilityRule.Result;
import nl.sociaalpact.referral.domain.EligibilityRule.Subject;
import org.jspecify.annotations.Nullable;

/** Holds the rules of a service against a question. Whatever the question does not say is unknown where a rule asks it. */
final class EligibilityRules {
    private EligibilityRules() {}

    static List<EligibilityRule> of(OfferedService service, MatchQuestion question) {
        var audience = service.audience();
        return List.of(
                new EligibilityRule(Subject.AREA, area(service, question.area())),
                new EligibilityRule(Subject.AGE, age(audience, question.ageBand())),
                new EligibilityRule(Subject.HOUSEHOLD, household(audience, question.householdType())));
    }

    /** The worst of the rules: one that shuts out decides, then one that is unknown. */
    static Result together(List<EligibilityRule> rules) {
        return rules.stream()
                .map(EligibilityRule::result)
                .max(Comparator.naturalOrder())
                .orElse(Result.MATCHES);
    }

    private static Result area(OfferedService service, Area area) {
        return service.areas().contains(Codes.of(area)) ? Result.MATCHES : Result.NOT;
    }

    /** A band that lies only partly within the limits may or may not be meant. */
    private static Result age(Audience audience, @Nullable AgeBand band) {
        var youngest = audience.youngest() == null ? Integer.MIN_VALUE : audience.youngest();
        var oldest = audience.oldest() == null ? Integer.MAX_VALUE : audience.oldest();
        if (audience.youngest() == null && audience.oldest() == null) {
            return Result.MATCHES;
        }
        if (band == null) {
            return Result.UNKNOWN;
        }
        if (band.oldest() < youngest || band.youngest() > oldest) {
            return Result.NOT;
        }
        return band.youngest() >= youngest && band.oldest() <= oldest ? Result.MATCHES : Result.UNKNOWN;
    }

    private static Result household(Audience audience, @Nullable HouseholdType type) {
        if (audience.householdTypes().isEmpty()
                && audience.excludedHouseholdTypes().isEmpty()) {
            return Result.MATCHES;
        }
        if (type == null) {
            return Result.UNKNOWN;
        }
        var code = Codes.of(type);
        var meant =
                audience.householdTypes().isEmpty() || audience.householdTypes().contains(code);
        return meant && !audience.excludedHouseholdTypes().contains(code) ? Result.MATCHES : Result.NOT;
    }
}
