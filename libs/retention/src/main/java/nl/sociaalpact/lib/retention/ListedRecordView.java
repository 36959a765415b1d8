package nl.sociaalpact.lib.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record on a list, why its time is over, and what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A record on a list, why its time is over, and what became of it.")
public record ListedRecordView(
        @Schema(description = "What it is.") String kind,
        @Schema(description = "Which one.") UUID recordId,

        @Schema(description = "The retention rule that it falls under.")
        String rule,

        @Schema(description = "The law or decision that the rule comes from.")
        String source,

        @Schema(description = "The last day on which it is kept.")
        LocalDate retainUntil,

        @Schema(
                description = "destroyed, on-hold, kept-longer (changed since), still-needed (another record needs it);"
                        + " absent while nothing happened.")
        @Nullable String outcome) {
    static ListedRecordView from(Row row) {
        return new ListedRecordView(
                row.getString("kind"),
                row.getUUID("record_id"),
                row.getString("rule"),
                row.getString("source"),
                row.getLocalDate("retain_until"),
                row.getString("outcome"));
    }
}
