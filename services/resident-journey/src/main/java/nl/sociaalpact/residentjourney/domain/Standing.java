package nl.sociaalpact.residentjourney.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sociaalpact.residentjourney.domain.decision.Context.Opening;

/**
 * Which consents count. For one receiver, life domain and purpose the last word of the resident decides: a later consent
 * takes the place of an earlier one from its first day on, and a withdrawal ends whatever was given before it. So a
 * resident who withdraws does not have to know how many consents were written down.
 */
public final class Standing {
    private Standing() {}

    /** What these consents open today. */
    public static Set<Opening> openings(Collection<? extends Consent> consents, LocalDate today) {
        return consents.stream()
                .filter(consent -> counts(consent, consents, today))
                .map(Consent::terms)
                .map(terms -> new Opening(terms.lifeDomain().code(), terms.purpose(), terms.level()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this one counts today, among all consents of the journey. */
    static boolean counts(Consent consent, Collection<? extends Consent> all, LocalDate today) {
        return switch (consent) {
            case Consent.Withdrawn withdrawn -> false;
            case Consent.Given(var terms) ->
                !terms.validUntil().isBefore(today)
                        && !terms.validFrom().isAfter(today)
                        && all.stream()
                                .filter(other -> other.terms().areAboutTheSameAs(terms))
                                .noneMatch(other -> isLaterWord(other, terms, today));
        };
    }

    private static boolean isLaterWord(Consent other, Consent.Terms terms, LocalDate today) {
        return switch (other) {
            case Consent.Given(var later) ->
                isGivenLater(later, terms) && !later.validFrom().isAfter(today);
            case Consent.Withdrawn(var ended, var at) -> isGivenLater(ended, terms) || !at.isBefore(terms.givenAt());
        };
    }

    /** Two in the same instant: any order will do, as long as the tables have the same one. */
    private static boolean isGivenLater(Consent.Terms other, Consent.Terms terms) {
        var order = other.givenAt().compareTo(terms.givenAt());
        return order == 0
                ? other.id().value().toString().compareTo(terms.id().value().toString()) > 0
                : order > 0;
    }
}
