package nl.sociaalpact.residentjourney.domain;

import static nl.sociaalpact.residentjourney.domain.Fact.Nature.CASEWORK;
import static nl.sociaalpact.residentjourney.domain.Fact.Nature.CONTROL;
import static nl.sociaalpact.residentjourney.domain.Fact.Nature.DISAGREEMENT;
import static nl.sociaalpact.residentjourney.domain.Fact.Nature.ELSEWHERE;
import static nl.sociaalpact.residentjourney.domain.Fact.Nature.HELP;
import static nl.sociaalpact.residentjourney.domain.Fact.Nature.OPINION;
import static nl.sociaalpact.residentjourney.domain.Fact.Nature.REPORT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.sociaalpact.residentjourney.domain.decision.Origin;
import org.jspecify.annotations.Nullable;

/** Every fact of the platform, with what it means in plain Dutch (B1) and English. */
public enum Fact {
    RESIDENT_REGISTERED(
            HELP,
            "De reis is begonnen: een organisatie heeft de gegevens opgeschreven.",
            "The journey began: an organisation wrote down the details."),
    HELP_QUESTION_OPENED(HELP, "Er is een vraag om hulp opgeschreven.", "A question for help was written down."),
    SIGNAL_RECEIVED(
            REPORT,
            "Er is een melding over een betalingsachterstand binnengekomen.",
            "A report of late payment came in."),
    SIGNAL_CASE_OPENED(
            CASEWORK,
            "Een organisatie is gevraagd om contact te zoeken over een betalingsachterstand.",
            "An organisation was asked to get in touch about late payment."),
    CONTACT_ATTEMPTED(CASEWORK, "Een organisatie heeft contact gezocht.", "An organisation tried to get in touch."),
    SIGNAL_CASE_LINKED(CASEWORK, "Nu is bekend bij wie de melding hoort.", "It became known whom the report is about."),
    SIGNAL_CASE_CLOSED(CASEWORK, "Het werk aan de melding is klaar.", "The work on the report is finished."),
    REFERRAL_REQUESTED(
            HELP,
            "Een organisatie heeft een andere organisatie gevraagd om te helpen.",
            "An organisation asked another one to help."),
    REFERRAL_CLAIMED(
            HELP,
            "Een organisatie heeft de open hulpvraag opgepakt.",
            "An organisation took up the open request for help."),
    REFERRAL_TRANSFERRED(
            HELP,
            "Een andere organisatie heeft de hulpvraag overgenomen.",
            "Another organisation took the request for help over."),
    REFERRAL_ACCEPTED(HELP, "De organisatie gaat helpen.", "The organisation is going to help."),
    REFERRAL_REJECTED(HELP, "De organisatie kan niet helpen.", "The organisation cannot help."),
    REFERRAL_STARTED(HELP, "De hulp is begonnen.", "The help has started."),
    REFERRAL_PAUSED(HELP, "De hulp staat even stil.", "The help stands still for a while."),
    REFERRAL_RESUMED(HELP, "De hulp gaat weer verder.", "The help goes on again."),
    REFERRAL_COMPLETED(HELP, "De hulp is klaar.", "The help is finished."),
    REFERRAL_FAILED(HELP, "De hulp is gestopt zonder resultaat.", "The help ended without a result."),
    REFERRAL_CANCELLED(
            HELP, "De vraag aan deze organisatie is ingetrokken.", "The request to this organisation was taken back."),
    REFERRAL_ENTERED_IN_ERROR(
            HELP,
            "Deze vraag aan een organisatie was een vergissing en telt niet.",
            "This request to an organisation was a mistake and does not count."),
    REFERRAL_STALLED(
            HELP, "Een organisatie is te laat met de volgende stap.", "An organisation is late with the next step."),
    WARM_HANDOVER_PLANNED(
            HELP,
            "Er is een afspraak gepland om de hulp samen over te dragen.",
            "A meeting was planned to hand the help over together."),
    WARM_HANDOVER_CONFIRMED(
            HELP,
            "Een organisatie heeft bevestigd dat de hulp samen is overgedragen.",
            "An organisation confirmed that the help was handed over together."),
    CONSENT_GIVEN(
            CONTROL,
            "Een organisatie mag meelezen over één onderwerp.",
            "An organisation may read along about one part of life."),
    CONSENT_WITHDRAWN(
            CONTROL,
            "Een organisatie mag niet meer meelezen over dit onderwerp.",
            "An organisation may no longer read along about this part of life."),
    EMERGENCY_ACCESS_TAKEN(
            CONTROL,
            "Een organisatie heeft zonder toestemming meegelezen, omdat iemand in gevaar was. De functionaris"
                    + " gegevensbescherming weet hiervan.",
            "An organisation read along without consent, because somebody was in danger. The privacy officer knows."),
    VERDICT_GIVEN(
            OPINION,
            "De inwoner heeft gezegd of de hulp heeft geholpen.",
            "The resident said whether the help was of use."),
    JOURNEY_CONTRADICTED(
            DISAGREEMENT,
            "De inwoner en de organisatie vertellen iets anders over het resultaat.",
            "The resident and the organisation tell different things about the result."),
    MATCHING_RUN_COMPLETED(
            ELSEWHERE,
            "Meldingen over hetzelfde adres zijn bij elkaar gelegd.",
            "Reports about the same address were put together."),
    ORGANISATION_REGISTERED(ELSEWHERE, "Een organisatie is ingeschreven.", "An organisation was registered."),
    MEMBERSHIP_CHANGED(
            ELSEWHERE,
            "De deelname van een organisatie aan het pact is veranderd.",
            "The membership of an organisation in the pact changed."),
    SERVICE_PUBLISHED(
            ELSEWHERE, "Een organisatie laat zien waarmee zij helpt.", "An organisation shows what it helps with."),
    SERVICE_ASSURED(
            ELSEWHERE,
            "Een organisatie heeft gezegd dat haar gegevens nog kloppen.",
            "An organisation said that what it shows is still so."),
    CAPACITY_CHANGED(
            ELSEWHERE, "Een organisatie laat zien of er plek is.", "An organisation shows whether it has room.");

    /** What kind of thing happened, and so who may see it. */
    enum Nature {
        /** Help itself: who takes part is involved, and a consent can open it. */
        HELP,
        /** Work on a report of arrears: who takes part is involved. The law ties it to its purpose; no consent opens it. */
        CASEWORK,
        /** A report of arrears: whoever made it is not involved by that. */
        REPORT,
        /** What the resident allows; no other reader learns it. */
        CONTROL,
        /** What the resident thinks of the help; as open as the help. */
        OPINION,
        /** What resident and organisation say differently; for the two of them and who asked for the help. */
        DISAGREEMENT,
        /** No line of any resident's timeline. */
        ELSEWHERE
    }

    private final Nature nature;
    private final String dutch;
    private final String english;

    Fact(Nature nature, String dutch, String english) {
        this.nature = nature;
        this.dutch = dutch;
        this.english = english;
    }

    /** As events and tables write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it means, in plain Dutch. */
    public String dutch() {
        return dutch;
    }

    /** What it means, in English. */
    public String english() {
        return english;
    }

    /** Whether a consent for its life domain can open it to an organisation that is no party. */
    public boolean openToConsent() {
        return nature == HELP || nature == OPINION;
    }

    /**
     * For what it was written down.
     *
     * @param collectedFor what its owner says about that, if anything; absent for what a partner does
     */
    public Origin origin(@Nullable String collectedFor) {
        return switch (nature) {
            case HELP, OPINION -> collectedFor == null ? Origin.WELFARE : Origin.of(collectedFor);
            case CASEWORK, REPORT -> Origin.EARLY_SIGNALLING;
            case CONTROL, DISAGREEMENT, ELSEWHERE -> Origin.OWN_SAY;
        };
    }

    /** Whether it is about a referral. */
    public boolean isAboutReferral() {
        return isToldByReferral() || this == VERDICT_GIVEN || this == JOURNEY_CONTRADICTED;
    }

    /** Whether the owner of referrals tells it, in the form of every fact about a referral. */
    public boolean isToldByReferral() {
        return name().startsWith("REFERRAL_") || name().startsWith("WARM_HANDOVER_");
    }

    /** Whether it says how help ended. */
    public boolean endsHelp() {
        return this == REFERRAL_COMPLETED || this == REFERRAL_FAILED;
    }

    /** Whether its parties are thereby involved with the resident. */
    public boolean involves() {
        return nature == HELP || nature == CASEWORK;
    }

    /** The fact with this code, if this version of the service knows it. */
    public static Optional<Fact> of(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code().equals(code)).findAny();
    }

    /** The codes of the facts whose parties are involved with the resident. */
    public static List<String> involving() {
        return Arrays.stream(values()).filter(Fact::involves).map(Fact::code).toList();
    }
}
