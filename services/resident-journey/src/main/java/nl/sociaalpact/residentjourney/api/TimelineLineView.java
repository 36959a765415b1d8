package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.ReaderId;
import nl.sociaalpact.residentjourney.usecase.ReadTimeline.PermittedLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a timeline, as an organisation may see it. */
@Schema(name = "TimelineLine", description = "One fact in a resident's journey.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineLineView(
        @Schema(
                description = "A lasting name of this line for this organisation; others have another one.",
                required = true)
        UUID entryId,

        @Schema(description = "What happened, as a code.", required = true, example = "referral-accepted")
        String fact,

        @Schema(description = "When it happened.", required = true)
        Instant occurredAt,

        @Schema(description = "Code of the organisation that did it; absent when the resident did.", nullable = true)
        @Nullable String by,

        @Schema(description = "The organisations that it is about.", required = true)
        List<PartyView> organisations,

        @Schema(description = "Codes of the life domains that it is about.", required = true)
        List<String> lifeDomains,

        @Schema(description = "How it ended or why, as codes by the name of their list.", required = true)
        Map<String, String> codes,

        @Schema(
                description = "Why the organisation may see it.",
                required = true,
                enumeration = {"party", "consent"})
        String basis,

        @Schema(description = "What it means.", required = true)
        ExplanationView explanation) {

    static TimelineLineView from(PermittedLine permitted, ReaderId reader) {
        var line = permitted.line();
        var entry = line.entry();
        return new TimelineLineView(
                reader.nameOf(line),
                entry.fact().code(),
                entry.occurredAt(),
                Optional.ofNullable(entry.by()).map(line::codeOf).orElse(null),
                PartyView.allOf(line),
                entry.lifeDomains().stream().sorted().toList(),
                entry.outcomeCodes(),
                permitted.basis().name().toLowerCase(Locale.ROOT),
                new ExplanationView(entry.fact().dutch(), entry.fact().english()));
    }
}
