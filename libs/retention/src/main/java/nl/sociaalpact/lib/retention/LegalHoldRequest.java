package nl.sociaalpact.lib.retention;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks that a record is not destroyed for some time. */
@Schema(description = "Asks that a record is not destroyed for some time.")
public record LegalHoldRequest(
        @Schema(description = "What is held, as a list shows it.") @NotNull @Pattern(regexp = "[a-z][a-z-]{1,39}") String kind,

        @Schema(description = "Which one; a record of the organisation itself.") @NotNull UUID recordId,

        @Schema(description = "Why.") @NotNull HoldReason reason,

        @Schema(description = "The last day of the hold.") @NotNull @FutureOrPresent LocalDate endsOn) {}
