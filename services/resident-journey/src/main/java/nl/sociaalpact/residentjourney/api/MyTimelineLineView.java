package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.Line;
import nl.sociaalpact.residentjourney.domain.ReaderId;
import nl.sociaalpact.residentjourney.domain.ReferralId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the own timeline. */
@Schema(name = "MyTimelineLine", description = "One fact in the own journey.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MyTimelineLineView(
        @Schema(description = "A lasting name of this line for the resident; others have another one.", required = true)
        UUID entryId,

        @Schema(description = "What happened, as a code.", required = true, example = "referral-accepted")
        String fact,

        @Schema(description = "When it happened.", required = true)
        Instant occurredAt,

        @Schema(description = "Code of the organisation that did it; absent when the resident did.", nullable = true)
        @Nullable String by,

        @Schema(description = "The organisations that it is about; each of them may see it.", required = true)
        List<PartyView> organisations,

        @Schema(description = "Codes of the life domains that it is about.", required = true)
        List<String> lifeDomains,

        @Schema(description = "All that is kept of it, as codes by the name of their list.", required = true)
        Map<String, String> codes,

        @Schema(description = "The referral that it is about, to give a verdict on.", nullable = true) @Nullable UUID referralId,

        @Schema(description = "It should never have existed; organisations do not see it.", required = true)
        boolean enteredInError,

        @Schema(description = "What it means.", required = true)
        ExplanationView explanation) {

    static MyTimelineLineView from(Line line, ReaderId reader) {
        var entry = line.entry();
        return new MyTimelineLineView(
                reader.nameOf(line),
                entry.fact().code(),
                entry.occurredAt(),
                Optional.ofNullable(entry.by()).map(line::codeOf).orElse(null),
                PartyView.allOf(line),
                entry.lifeDomains().stream().sorted().toList(),
                entry.codes(),
                Optional.ofNullable(line.referral()).map(ReferralId::value).orElse(null),
                line.inError(),
                new ExplanationView(entry.fact().dutch(), entry.fact().english()));
    }
}
