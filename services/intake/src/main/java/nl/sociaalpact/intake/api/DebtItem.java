package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.sociaalpact.intake.domain.Debt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A debt in JSON. */
@Schema(name = "Debt", description = "A debt as the resident tells it. It stays with the organisation that heard it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DebtItem(
        @Schema(description = "To whom it is owed. Everything but creditor is informal: no register counts it.")
        @NotNull DebtKindCode kind,

        @Schema(description = "How much, in euro cents, when it is known.", nullable = true)
        @Min(1) @Max(Debt.HIGHEST_CENTS) @Nullable Long amountCents,

        @Schema(description = "From which day, when it is known.", nullable = true, format = "date") @Nullable LocalDate since,

        @Schema(description = "Whether it can be shown: yes, no, or by word of mouth only.") @NotNull ProofCode proof,

        @Schema(description = "Whether somebody puts pressure on the resident because of it.") @NotNull Boolean pressure,

        @Schema(description = "Whether the resident lets others know; no when it is not said.", defaultValue = "false")
        @Nullable Boolean mayBeShared) {

    static DebtItem from(Debt debt) {
        return new DebtItem(
                DebtKindCode.of(debt.kind()),
                debt.amountCents(),
                debt.since(),
                ProofCode.of(debt.proof()),
                debt.pressure(),
                debt.mayBeShared());
    }

    Debt toDomain() {
        return new Debt(
                kind.toDomain(), amountCents, since, proof.toDomain(), pressure, Boolean.TRUE.equals(mayBeShared));
    }

    @Override
    public String toString() {
        return "DebtItem[…]";
    }
}
