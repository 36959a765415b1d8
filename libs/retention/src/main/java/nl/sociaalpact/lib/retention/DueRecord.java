package nl.sociaalpact.lib.retention;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record whose time is over or nearly so. */
@Schema(description = "A record whose time is over or nearly so.")
public record DueRecord(
        @Schema(description = "What it is.") String kind,
        @Schema(description = "Which one.") UUID recordId,

        @Schema(description = "The retention rule that it falls under.")
        String rule,

        @Schema(description = "The last day on which it is kept.")
        LocalDate retainUntil) {
    static DueRecord from(Row row) {
        return new DueRecord(
                row.getString("kind"),
                row.getUUID("record_id"),
                row.getString("rule"),
                row.getLocalDate("retain_until"));
    }
}
