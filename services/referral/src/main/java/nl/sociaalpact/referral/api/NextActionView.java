package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.referral.domain.NextAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NextAction", description = "Who must do what, and until when. Every open referral has one.")
record NextActionView(
        @Schema(description = "The organisation that must act.") @NotNull UUID by,

        @NotNull ClockCode what,

        @Schema(description = "Until when; why then is in deadlines.") @NotNull Instant dueAt) {

    static @Nullable NextActionView from(@Nullable NextAction next) {
        return next == null ? null : new NextActionView(next.by().value(), ClockCode.of(next.what()), next.dueAt());
    }
}
