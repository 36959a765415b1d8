package nl.sociaalpact.residentjourney.domain.decision;

/** What somebody wants to read a journey for (doelbinding). */
public enum Purpose {
    /** The help that a partner gives; no law grants a partner more than the resident does. */
    HELP("hulp geven", "to give help", ""),
    /** Debt help of the municipality (schuldhulpverlening). */
    DEBT_HELP("hulp bij schulden", "to help with debts", "Wgs"),
    /** Social support of the municipality (maatschappelijke ondersteuning). */
    SOCIAL_SUPPORT("maatschappelijke ondersteuning", "for social support", "Wmo 2015"),
    /** Youth help of the municipality (jeugdhulp). */
    YOUTH_HELP("jeugdhulp", "for youth help", "Jeugdwet"),
    /** Work and income of the municipality. */
    WORK_AND_INCOME("werk en inkomen", "for work and income", "Participatiewet"),
    /** Seeking contact after a report of arrears (vroegsignalering). */
    EARLY_SIGNALLING("contact na een betalingsachterstand", "to get in touch about late payment", "Wgs"),
    /** A coordinated approach over several laws. The law for it is not in force. */
    COORDINATION("een gezamenlijke aanpak", "for a coordinated approach", "Wams");

    private final String dutch;
    private final String english;
    private final String law;

    Purpose(String dutch, String english, String law) {
        this.dutch = dutch;
        this.english = english;
        this.law = law;
    }

    /** As tables, events and answers write it. */
    public String code() {
        return Codes.of(this);
    }

    /** In plain Dutch (B1), to go on after "voor". */
    public String dutch() {
        return dutch;
    }

    /** In English. */
    public String english() {
        return english;
    }

    /** Whether only an organisation that carries out the law for the municipality can have it. */
    public boolean isStatutory() {
        return !law.isEmpty();
    }

    /** The purpose with this code. */
    public static Purpose of(String code) {
        return Codes.read(Purpose.class, code);
    }
}
