package nl.sociaalpact.referral.domain;

import java.time.LocalDate;

/** When it is asked whether a service was the right place: the moments of the fieldlab on matching in Amsterdam. */
public enum EvaluationMoment {
    THREE_MONTHS(3),
    SIX_MONTHS(6),
    TWELVE_MONTHS(12);

    private final int months;

    EvaluationMoment(int months) {
        this.months = months;
    }

    /** The first day on which it is asked. */
    public LocalDate dueOn(LocalDate placedOn) {
        return placedOn.plusMonths(months);
    }
}
