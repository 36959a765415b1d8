package nl.sociaalpact.lib.retention;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of the organisation that a resident asked to have erased. */
@Schema(description = "A record of the organisation that a resident asked to have erased.")
public record ErasureOrderView(
        @Schema(description = "The resident's request.") UUID requestId,
        @Schema(description = "What the record is.") String kind,
        @Schema(description = "Which one.") UUID recordId,

        @Schema(description = "Until this day the organisation can except the record; then it is destroyed.")
        LocalDate decideBy,

        @Schema(description = "By this day everything must be done: three months after the request (Wmo 5.3.5).")
        LocalDate dueOn) {
    static ErasureOrderView from(Row row) {
        return new ErasureOrderView(
                row.getUUID("request_id"),
                row.getString("kind"),
                row.getUUID("record_id"),
                row.getLocalDate("decide_by"),
                row.getLocalDate("due_on"));
    }
}
