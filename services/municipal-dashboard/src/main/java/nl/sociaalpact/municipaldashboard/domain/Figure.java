package nl.sociaalpact.municipaldashboard.domain;

import java.util.List;

/** What is counted, and the themes it is counted by. */
public enum Figure {
    /** Residents who asked for help, by life domain. */
    HELP_QUESTIONS_OPENED(Codes.all(LifeDomain.class)),
    /** Residents who were registered. */
    RESIDENTS_REGISTERED(List.of(Figure.ALL)),
    /** Signals of payment arrears, by the kind of party that reported them. */
    SIGNALS_RECEIVED(Codes.all(PartnerType.class)),
    /** Signal cases that were opened. */
    SIGNAL_CASES_OPENED(List.of(Figure.ALL)),
    /** Signal cases that were closed, by how they ended. */
    SIGNAL_CASES_CLOSED(Codes.all(EndResult.class)),
    /** Residents for whom help was asked of another organisation, by life domain. */
    REFERRALS_REQUESTED(Codes.all(LifeDomain.class)),
    /** Residents whose referral was accepted, by life domain. */
    REFERRALS_ACCEPTED(Codes.all(LifeDomain.class)),
    /** Residents whose referral was rejected, by life domain. */
    REFERRALS_REJECTED(Codes.all(LifeDomain.class)),
    /** Residents whose referral was completed, by life domain. */
    REFERRALS_COMPLETED(Codes.all(LifeDomain.class));

    /** The one theme of a figure that has no themes. */
    public static final String ALL = "all";

    private final List<String> themes;

    Figure(List<String> themes) {
        this.themes = themes;
    }

    /** The codes of its themes; a theme that a newer service knows is counted, and shown once it is listed here. */
    public List<String> themes() {
        return themes;
    }
}
