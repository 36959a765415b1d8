package nl.sociaalpact.lib.retention;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's decision that a record is not erased, and by which article. */
@Schema(description = "A person's decision that a record is not erased, and by which article.")
public record ErasureExceptionRequest(
        @Schema(description = "What it is, as the order shows it.") @NotNull @Pattern(regexp = "[a-z][a-z-]{1,39}") String kind,

        @Schema(description = "Which one.") @NotNull UUID recordId,

        @Schema(
                description =
                        "interest-of-another: a substantial interest of somebody else than the resident (Wmo 2015,"
                                + " article 5.3.5, second paragraph). law-forbids: another law does not allow it.")
        @NotNull ExceptionGround code,

        @Schema(description = "The law and the article that the decision rests on; no names.")
        @NotNull @Pattern(regexp = "[A-Za-z0-9 .,:()/-]{3,100}")
        String article) {}
