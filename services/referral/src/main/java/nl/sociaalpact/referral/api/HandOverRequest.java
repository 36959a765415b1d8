package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.domain.Account;
import nl.sociaalpact.referral.usecase.HandOverWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HandOverRequest", description = "A worker leaves.")
record HandOverRequest(
        @Schema(description = "The account that looks after the referrals now.")
        @NotNull @Pattern(regexp = Account.FORM) String from,

        @Schema(description = "The account of the colleague who takes over; absent: back to the team.", nullable = true)
        @Pattern(regexp = Account.FORM) @Nullable String to) {

    HandOverWork.Command toCommand(Call call) {
        if (from.equals(to)) {
            throw new ProblemException(WorkProblem.SAME_WORKER);
        }
        return new HandOverWork.Command(
                call.actor(), new Account(from), Optional.ofNullable(to).map(Account::new));
    }
}
