package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.Pattern;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.domain.Account;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AssignmentRequest", description = "Who is to look after a referral.")
record AssignmentRequest(
        @Schema(
                description = "The account of a colleague as the identity provider numbers it, never an e-mail address;"
                        + " absent: whoever calls.",
                nullable = true)
        @Pattern(regexp = Account.FORM) @Nullable String assignedTo) {

    /**
     * The worker that is meant.
     *
     * @throws ProblemException not-a-person when a system means itself
     */
    Account account(Call call) {
        return assignedTo == null
                ? call.worker().orElseThrow(() -> new ProblemException(WorkProblem.NOT_A_PERSON))
                : new Account(assignedTo);
    }
}
