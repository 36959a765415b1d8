package nl.sociaalpact.residentjourney.domain;

import java.time.LocalDate;
import java.util.Locale;

/** What a consent is worth on a day. */
public enum ConsentStatus {
    /** It counts. */
    GIVEN,
    /** Its first day is still to come. */
    PLANNED,
    /** Its last day has passed. */
    EXPIRED,
    /** A later word of the resident for the same receiver, life domain and purpose took its place. */
    REPLACED,
    /** The resident took it back. */
    WITHDRAWN;

    /** As answers write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status on this day of a consent that has or has not been followed by a later word. */
    public static ConsentStatus of(Consent consent, boolean followed, LocalDate today) {
        return switch (consent) {
            case Consent.Withdrawn withdrawn -> WITHDRAWN;
            case Consent.Given(var terms) -> followed ? REPLACED : ofPeriod(terms, today);
        };
    }

    private static ConsentStatus ofPeriod(Consent.Terms terms, LocalDate today) {
        if (terms.validUntil().isBefore(today)) {
            return EXPIRED;
        }
        return terms.validFrom().isAfter(today) ? PLANNED : GIVEN;
    }
}
