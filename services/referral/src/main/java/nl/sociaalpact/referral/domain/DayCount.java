package nl.sociaalpact.referral.domain;

/** Which days of a term count. */
public enum DayCount {
    /** Monday to Friday without holidays. */
    WORKING_DAYS,
    /**
     * Every day; a term that would end on a Saturday, a Sunday or a holiday ends on the next working day (Algemene
     * termijnenwet, article 1).
     */
    CALENDAR_DAYS
}
