package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.SignalCase;
import nl.sociaalpact.earlysignalling.domain.SignalCase.Closed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case in a list or after a step, in JSON. */
@Schema(name = "SignalCaseSummary", description = "A signal case without what its signals say about the resident.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignalCaseSummaryView(
        @Schema(description = "This case.") UUID signalCaseId,
        @Schema(description = "The run that opened it.") UUID matchingRunId,

        @Schema(description = "The organisation that seeks contact.")
        UUID assignedOrganisationId,

        @Schema(description = "Whether it holds one signal or more.")
        CaseKindCode kind,

        @Schema(description = "Area of the address.") AreaCode area,
        @Schema(description = "Its state.") CaseStatusCode status,

        @Schema(description = "How often contact was sought.")
        int attemptCount,

        @Schema(description = "When it was opened.") Instant openedAt,

        @Schema(description = "How it ended; absent while it has not.", nullable = true) @Nullable EndResultCode endResult,

        @Schema(description = "When it ended; absent while it has not.", nullable = true) @Nullable Instant closedAt) {

    static SignalCaseSummaryView from(SignalCase signalCase) {
        var file = signalCase.file();
        var ending = signalCase instanceof Closed closed ? closed.ending() : null;
        return new SignalCaseSummaryView(
                file.id().value(),
                file.run().value(),
                file.team().value(),
                CaseKindCode.of(file.kind()),
                AreaCode.of(file.area()),
                CaseStatusCode.of(signalCase),
                file.attempts(),
                file.openedAt(),
                ending == null ? null : EndResultCode.of(ending.result()),
                ending == null ? null : ending.at());
    }
}
