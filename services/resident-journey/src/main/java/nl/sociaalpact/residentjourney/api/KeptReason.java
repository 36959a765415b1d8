package nl.sociaalpact.residentjourney.api;

import java.util.Arrays;
import java.util.Locale;

/** Why something was not erased, in words that a resident can read. */
enum KeptReason {
    INTEREST_OF_ANOTHER(
            "Een ander heeft er een groot belang bij dat dit blijft (Wmo 2015, artikel 5.3.5, tweede lid).",
            "Somebody else has a substantial interest in it (Wmo 2015, article 5.3.5, second paragraph)."),
    LAW_FORBIDS(
            "Een andere wet zegt dat dit moet blijven (Wmo 2015, artikel 5.3.5, tweede lid).",
            "Another law does not allow it (Wmo 2015, article 5.3.5, second paragraph)."),
    LEGAL_HOLD(
            "Dit is nodig voor een rechtszaak, klacht of controle die nog loopt.",
            "It is needed for a court case, complaint or inspection that has not ended."),
    STILL_NEEDED("Dit hoort bij iets dat moet blijven.", "It belongs to something that has to stay."),
    OTHER("De reden is onbekend.", "The reason is not known.");

    private final String dutch;
    private final String english;

    KeptReason(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    ExplanationView explanation() {
        return new ExplanationView(dutch, english);
    }

    /** A code that this version does not know is no fault. */
    static KeptReason of(String code) {
        return Arrays.stream(values())
                .filter(reason ->
                        reason.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
                .findAny()
                .orElse(OTHER);
    }
}
