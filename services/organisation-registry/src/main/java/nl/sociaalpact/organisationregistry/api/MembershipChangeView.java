package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.organisationregistry.domain.MembershipChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line in the history of a membership. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MembershipChangeView(
        @Schema(description = "Standing until then; absent at the first standing.") @Nullable MembershipCode from,

        @Schema(description = "Standing from then on.", required = true)
        MembershipCode to,

        @Schema(description = "Why.", required = true) String reason,

        @Schema(description = "The organisation that decided.", required = true)
        UUID changedBy,

        @Schema(description = "When, UTC.", required = true) Instant changedAt) {

    static MembershipChangeView from(MembershipChange change) {
        return new MembershipChangeView(
                change.from() == null ? null : MembershipCode.of(change.from()),
                MembershipCode.of(change.to()),
                change.reason(),
                change.changedBy().value(),
                change.changedAt());
    }
}
