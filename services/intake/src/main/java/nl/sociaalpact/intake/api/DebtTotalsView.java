package nl.sociaalpact.intake.api;

import nl.sociaalpact.intake.domain.DebtTotals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What debts add up to, in JSON. */
@Schema(
        name = "DebtTotals",
        description = "What the debts add up to, with and without what no register counts.",
        requiredProperties = {"allCents", "withoutInformalCents", "amountsUnknown"})
record DebtTotalsView(
        @Schema(description = "All debts of which the amount is known, in euro cents.")
        long allCents,

        @Schema(description = "The same without informal debts.")
        long withoutInformalCents,

        @Schema(description = "How many debts are in neither sum, because the amount is not known.")
        long amountsUnknown) {

    static DebtTotalsView from(DebtTotals totals) {
        return new DebtTotalsView(totals.all(), totals.withoutInformal(), totals.amountsUnknown());
    }

    @Override
    public String toString() {
        return "DebtTotalsView[…]";
    }
}
