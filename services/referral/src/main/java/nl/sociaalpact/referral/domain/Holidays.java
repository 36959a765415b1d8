package nl.sociaalpact.referral.domain;

import java.time.LocalDate;
import java.util.Map;

/** The public holidays. */
@FunctionalInterface
public interface Holidays {
    /** Every holiday of a year, with its name. */
    Map<LocalDate, String> of(int year);
}
