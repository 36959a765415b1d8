package nl.sociaalpact.intake.domain;

import java.time.LocalDate;

/** The day a person was born. */
public record BirthDate(LocalDate value) {

    /** Whether somebody alive on this day can have been born then. */
    public boolean possibleOn(LocalDate today) {
        return Lifetime.reachesBackTo(value, today);
    }

    @Override
    public String toString() {
        return "BirthDate[…]";
    }
}
