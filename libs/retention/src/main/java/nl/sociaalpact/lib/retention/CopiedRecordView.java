package nl.sociaalpact.lib.retention;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the resident's own records, with how long it is kept. */
@Schema(description = "One of my own records, with how long it is kept.")
public record CopiedRecordView(
        @Schema(description = "What it is.") String kind,
        @Schema(description = "Which one.") UUID recordId,

        @Schema(description = "The last day on which it is kept.")
        LocalDate retainUntil,

        @Schema(description = "The law or decision that says so.")
        String source,

        @Schema(description = "What is kept.", type = SchemaType.OBJECT)
        Map<String, @Nullable Object> content) {}
