package nl.sociaalpact.intake.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A debt as the resident tells it; proof is not needed.
 *
 * @param kind to whom it is owed
 * @param amountCents how much, in euro cents, when the resident knows or says
 * @param since from which day, when the resident knows
 * @param proof whether it can be shown
 * @param pressure whether somebody puts pressure on the resident: a matter of safety
 * @param mayBeShared whether the resident lets others know
 */
public record Debt(
        DebtKind kind,
        @Nullable Long amountCents,
        @Nullable LocalDate since,
        Proof proof,
        boolean pressure,
        boolean mayBeShared) {
    /** Ten billion euros: nobody owes more, and fifty of them still fit in a sum. */
    public static final long HIGHEST_CENTS = 1_000_000_000_000L;

    public Debt {
        if (amountCents != null && (amountCents < 1 || amountCents > HIGHEST_CENTS)) {
            throw new IllegalArgumentException("not an amount");
        }
    }

    /** Whether somebody alive on this day can have had it since then. */
    public boolean possibleOn(LocalDate today) {
        return since == null || Lifetime.reachesBackTo(since, today);
    }

    @Override
    public String toString() {
        return "Debt[…]";
    }
}
