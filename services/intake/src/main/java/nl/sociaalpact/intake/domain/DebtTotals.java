package nl.sociaalpact.intake.domain;

import java.util.List;

/**
 * What a resident owes, in euro cents, with and without what no register counts.
 *
 * @param all everything of which the amount is known
 * @param withoutInformal what is owed to creditors
 * @param amountsUnknown how many debts are in neither sum, because the amount is not known
 */
public record DebtTotals(long all, long withoutInformal, long amountsUnknown) {

    /** Adds up. */
    public static DebtTotals of(List<Debt> debts) {
        var formal = debts.stream().filter(debt -> !debt.kind().informal()).toList();
        var unknown = debts.stream().filter(debt -> debt.amountCents() == null).count();
        return new DebtTotals(sum(debts), sum(formal), unknown);
    }

    private static long sum(List<Debt> debts) {
        return debts.stream()
                .mapToLong(debt -> debt.amountCents() == null ? 0 : debt.amountCents())
                .sum();
    }

    @Override
    public String toString() {
        return "DebtTotals[…]";
    }
}
