package nl.sociaalpact.earlysignalling.api;

import jakarta.validation.constraints.NotNull;
import nl.sociaalpact.earlysignalling.domain.CollectionSteps;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the sender did before, in JSON. */
@Schema(
        name = "CollectionSteps",
        description = "What the sender did before it reported the arrears. A landlord must have done the first four"
                + " (Besluit gemeentelijke schuldhulpverlening, article 2).")
record CollectionStepsBody(
        @Schema(description = "(a) Tried to get in personal contact.") @NotNull Boolean personalContactSought,

        @Schema(description = "(b) Pointed out that debt help exists.") @NotNull Boolean debtHelpPointedOut,

        @Schema(description = "(c) Sent at least one written reminder.") @NotNull Boolean reminderSent,

        @Schema(description = "(d) Offered in that reminder to pass on contact data.") @NotNull Boolean offeredToPassOn,

        @Schema(description = "(d) Whether the resident objected. If so, the signal is refused and not kept.") @NotNull Boolean tenantObjected) {

    static CollectionStepsBody from(CollectionSteps steps) {
        return new CollectionStepsBody(
                steps.personalContactSought(),
                steps.debtHelpPointedOut(),
                steps.reminderSent(),
                steps.offeredToPassOn(),
                steps.tenantObjected());
    }

    CollectionSteps toDomain() {
        return new CollectionSteps(
                personalContactSought, debtHelpPointedOut, reminderSent, offeredToPassOn, tenantObjected);
    }
}
