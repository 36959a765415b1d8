package nl.sociaalpact.residentjourney.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a consent says, in words that a resident can keep: plain Dutch (B1) and English. */
public final class ReceiptText {
    private static final DateTimeFormatter DUTCH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl"));
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Consent consent;
    private final String receiver;

    /**
     * The text about a consent.
     *
     * @param receiver public name of the organisation that may read
     */
    public ReceiptText(Consent consent, String receiver) {
        this.consent = consent;
        this.receiver = receiver;
    }

    /** In plain Dutch (B1). */
    public String dutch() {
        var terms = consent.terms();
        return """
                U hebt op %s toestemming gegeven aan %s.
                Onderwerp: %s.
                Dit mag alleen voor: %s.
                De organisatie kan zien: %s.
                De toestemming geldt van %s tot en met %s.
                %s""".formatted(
                        dutch(Day.of(terms.givenAt())),
                        receiver,
                        terms.lifeDomain().dutch(),
                        terms.purpose().dutch(),
                        terms.level().dutch(),
                        dutch(terms.validFrom()),
                        dutch(terms.validUntil()),
                        dutchEnd());
    }

    /** In English. */
    public String english() {
        var terms = consent.terms();
        return """
                On %s you gave consent to %s.
                Subject: %s.
                Only this is allowed: %s.
                The organisation can see: %s.
                The consent counts from %s up to and including %s.
                %s""".formatted(
                        english(Day.of(terms.givenAt())),
                        receiver,
                        terms.lifeDomain().english(),
                        terms.purpose().english(),
                        terms.level().english(),
                        english(terms.validFrom()),
                        english(terms.validUntil()),
                        englishEnd());
    }

    private String dutchEnd() {
        return switch (consent) {
            case Consent.Given given ->
                "U kunt de toestemming altijd intrekken. U hoeft niet te zeggen waarom. Zeg het tegen een hulpverlener, of"
                        + " doe het zelf als u bent ingelogd.";
            case Consent.Withdrawn(var terms, Instant at) ->
                "U hebt de toestemming ingetrokken op " + dutch(Day.of(at)) + ". Daarna kan niemand hem nog gebruiken.";
        };
    }

    private String englishEnd() {
        return switch (consent) {
            case Consent.Given given ->
                "You can take the consent back at any time. You need not say why. Tell a worker, or do it yourself when"
                        + " you are logged in.";
            case Consent.Withdrawn(var terms, Instant at) ->
                "You took the consent back on " + english(Day.of(at)) + ". Nobody can use it after that.";
        };
    }

    private static String dutch(LocalDate day) {
        return DUTCH_DAY.format(day);
    }

    private static String english(LocalDate day) {
        return ENGLISH_DAY.format(day);
    }
}
