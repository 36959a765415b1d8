package nl.sociaalpact.residentjourney.usecase;

import java.util.Arrays;
import java.util.Locale;

/** What can be done with a resident's data here, as the register of processing activities lists it. */
public enum Activity {
    READ_TIMELINE("De tijdlijn is bekeken.", "The timeline was read."),
    TAKE_EMERGENCY_ACCESS(
            "De tijdlijn is zonder toestemming bekeken, omdat iemand in gevaar was.",
            "The timeline was read without consent, because somebody was in danger."),
    REVIEW_EMERGENCY_ACCESS(
            "De functionaris gegevensbescherming heeft gekeken naar meelezen zonder toestemming.",
            "The privacy officer looked at reading without consent."),
    READ_RECEIPT("Het bewijs van een toestemming is bekeken.", "The receipt of a consent was read."),
    READ_CONSENTS("De toestemmingen zijn bekeken.", "The consents were read."),
    GIVE_CONSENT("Er is een toestemming opgeschreven.", "A consent was written down."),
    WITHDRAW_CONSENT("Er is een toestemming ingetrokken.", "A consent was taken back."),
    INVITE_RESIDENT(
            "Er is een code gemaakt om in te loggen op deze reis.", "A code was made to log in to this journey."),
    LINK_ACCOUNT("Een account is aan deze reis gekoppeld.", "An account was linked to this journey."),
    UNLINK_ACCOUNT("Een account is losgemaakt van deze reis.", "An account was unlinked from this journey."),
    READ_ACCESS_LOG("Er is gekeken wie de gegevens heeft bekeken.", "The list of who looked was read."),
    ASK_FOR_COPY("Er is gevraagd om een kopie van alles.", "A copy of everything was asked for."),
    ASK_FOR_ERASURE("Er is gevraagd om alles te wissen.", "It was asked to erase everything."),
    GIVE_VERDICT("Er is gezegd of de hulp heeft geholpen.", "It was said whether the help was of use.");

    private final String dutch;
    private final String english;

    Activity(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** As the log writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its entry in the register of processing activities. */
    public String uri() {
        return "urn:sociaalpact:processing-activity:resident-journey:" + code();
    }

    /** What happened, in plain Dutch (B1). */
    public String dutch() {
        return dutch;
    }

    /** What happened, in English. */
    public String english() {
        return english;
    }

    /** The activity with this code. */
    public static Activity of(String code) {
        return Arrays.stream(values())
                .filter(activity -> activity.code().equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no activity"));
    }
}
