package nl.sociaalpact.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import nl.sociaalpact.intake.domain.Debt;
import nl.sociaalpact.intake.domain.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to write down a help question. */
@Schema(name = "OpenHelpQuestion", description = "What a resident asks.")
@Consistent(message = "must not name a life domain twice")
record OpenHelpQuestionBody(
        @Schema(description = "The resident's own words; kept as they are, for ever.")
        @NotNull @Size(min = 1, max = 4000) @Writable(lines = true)
        String words,

        @Schema(description = "What the resident wants the future to be.")
        @NotNull @Size(min = 1, max = 4000) @Writable(lines = true)
        String desiredFuture,

        @Schema(description = "What the resident is good at.") @NotNull @Valid TalentsAnswer talents,

        @Schema(description = "What it is about, one to five life domains.", uniqueItems = true)
        @NotNull @Size(min = 1, max = 5) List<@NotNull LifeDomainCode> lifeDomains,

        @Schema(description = "Debts that were told, provable or not; private ones too.", nullable = true)
        @Size(max = 50) @Nullable List<@NotNull @Valid DebtItem> debts)
        implements Consistent.Checked {

    @Override
    public boolean consistent() {
        return lifeDomains == null || new HashSet<>(lifeDomains).size() == lifeDomains.size();
    }

    List<LifeDomain> domains() {
        return lifeDomains.stream().map(LifeDomainCode::toDomain).toList();
    }

    List<Debt> toldDebts() {
        return debts == null
                ? List.of()
                : debts.stream().map(DebtItem::toDomain).toList();
    }

    @Override
    public String toString() {
        return "OpenHelpQuestionBody[…]";
    }
}
