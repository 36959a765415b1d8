package nl.sociaalpact.earlysignalling.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.Period;
import nl.sociaalpact.earlysignalling.usecase.StartMatchingRun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to match signals. */
@Schema(name = "StartMatchingRun", description = "Which signals to match, why, and who gets the cases.")
record StartMatchingRunBody(
        @Schema(description = "Why the run is done, on one line; kept with the run.", examples = "Signals of November")
        @NotBlank @Size(max = 500) @Pattern(regexp = ONE_LINE) String reason,

        @Schema(description = "First day on which the signals were reported.") @NotNull LocalDate periodFrom,

        @Schema(description = "Last day on which the signals were reported.") @NotNull LocalDate periodTo,

        @Schema(description = "The organisation that gets the cases; an active member that reported none of them.")
        @NotNull UUID assignTo) {

    /** No control characters, which PostgreSQL or a log cannot take, and no halves of characters. */
    private static final String ONE_LINE = "^[^\\x00-\\x1F\\x7F-\\x9F\\uD800-\\uDFFF]*$";

    StartMatchingRun.Command toCommand(Requester requester) {
        return new StartMatchingRun.Command(
                requester.id(),
                requester.starter(),
                reason,
                new Period(periodFrom, periodTo),
                new OrganisationId(assignTo));
    }

    @Override
    public String toString() {
        return "StartMatchingRunBody[hidden]";
    }
}
