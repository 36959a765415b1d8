package nl.sociaalpact.lib.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hold: as long as it stands, nothing destroys the record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "As long as a hold stands, nothing destroys the record.")
public record LegalHoldView(
        @Schema(description = "The hold.") UUID holdId,
        @Schema(description = "What is held.") String kind,
        @Schema(description = "Which one.") UUID recordId,

        @Schema(description = "court-case, complaint, inspection or audit.")
        String reason,

        @Schema(description = "The last day of the hold.") LocalDate endsOn,
        @Schema(description = "When it was placed.") Instant placedAt,

        @Schema(description = "When it was lifted; absent while it stands.") @Nullable Instant liftedAt) {
    static LegalHoldView from(Row row) {
        var lifted = row.getOffsetDateTime("lifted_at");
        return new LegalHoldView(
                row.getUUID("hold_id"),
                row.getString("kind"),
                row.getUUID("record_id"),
                row.getString("reason"),
                row.getLocalDate("ends_on"),
                row.getOffsetDateTime("placed_at").toInstant(),
                lifted == null ? null : lifted.toInstant());
    }
}
