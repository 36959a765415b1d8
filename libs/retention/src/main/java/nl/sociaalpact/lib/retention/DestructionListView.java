package nl.sociaalpact.lib.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A list of records that would be destroyed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A list of records that would be destroyed.")
public record DestructionListView(
        @Schema(description = "The list.") UUID listId,

        @Schema(description = "When the daily sweep made it.")
        Instant madeAt,

        @Schema(description = "When a person approved it; absent while nobody did, and nothing is destroyed.") @Nullable Instant approvedAt,

        @Schema(description = "How many records are on it.") int records,

        @Schema(description = "How many of them have been destroyed.")
        int destroyed) {
    static DestructionListView from(Row row) {
        var approved = row.getOffsetDateTime("approved_at");
        return new DestructionListView(
                row.getUUID("list_id"),
                row.getOffsetDateTime("made_at").toInstant(),
                approved == null ? null : approved.toInstant(),
                row.getInteger("records"),
                row.getInteger("destroyed"));
    }
}
