package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.earlysignalling.usecase.MatchingReceipt.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a run did with one signal, in JSON. */
@Schema(name = "MatchingLine", description = "What the run did with one signal.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchingLineView(
        @Schema(description = "The signal.") UUID signalId,
        @Schema(description = "Why.") MatchReasonCode reason,

        @Schema(description = "The case that it was put in; absent when it was left out.", nullable = true) @Nullable UUID signalCaseId) {

    static MatchingLineView from(Line line) {
        return new MatchingLineView(
                line.signal().value(),
                MatchReasonCode.of(line.reason()),
                line.signalCase().map(SignalCaseId::value).orElse(null));
    }
}
