package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.ReaderId;
import nl.sociaalpact.residentjourney.domain.decision.Field;
import nl.sociaalpact.residentjourney.usecase.AccessBasis;
import nl.sociaalpact.residentjourney.usecase.PermittedLine;
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

        @Schema(
                description = "What happened, as a code; from level status on.",
                example = "referral-accepted",
                nullable = true)
        @Nullable String fact,

        @Schema(description = "When it happened.", required = true)
        Instant occurredAt,

        @Schema(description = "Code of the organisation that did it; absent when the resident did.", nullable = true)
        @Nullable String by,

        @Schema(description = "The organisations that it is about.", required = true)
        List<PartyView> organisations,

        @Schema(description = "Codes of the life domains that it is about; from level status on.", required = true)
        List<String> lifeDomains,

        @Schema(
                description = "How it ended or why, as codes by the name of their list; at level detail.",
                required = true)
        Map<String, String> codes,

        @Schema(description = "How much of it the organisation may see.", required = true)
        LevelValue level,

        @Schema(
                description = "Why the organisation may see it.",
                required = true,
                enumeration = {"party", "consent", "law", "emergency"})
        String basis,

        @Schema(
                description = "The articles of law that this rests on; none for what it is a party to.",
                required = true)
        List<String> articles,

        @Schema(description = "What it means.", required = true)
        ExplanationView explanation) {
    private static final ExplanationView INVOLVED = new ExplanationView(
            "Een organisatie is betrokken. Waarom is niet zichtbaar.",
            "An organisation is involved. Why is not shown.");

    static TimelineLineView from(PermittedLine permitted, ReaderId reader) {
        var line = permitted.line();
        var entry = line.entry();
        var ruling = permitted.ruling();
        var fields = ruling.fields();
        return new TimelineLineView(
                reader.nameOf(line),
                fields.contains(Field.FACT) ? entry.fact().code() : null,
                entry.occurredAt(),
                Optional.ofNullable(entry.by()).map(line::codeOf).orElse(null),
                PartyView.allOf(line),
                fields.contains(Field.LIFE_DOMAINS)
                        ? entry.lifeDomains().stream().sorted().toList()
                        : List.of(),
                fields.contains(Field.CODES) ? entry.outcomeCodes() : Map.of(),
                LevelValue.of(ruling.level()),
                AccessBasis.of(ruling).code(),
                ruling.articles().stream().sorted().toList(),
                explanation(entry.fact(), fields));
    }

    private static ExplanationView explanation(Fact fact, Set<Field> fields) {
        return fields.contains(Field.FACT) ? new ExplanationView(fact.dutch(), fact.english()) : INVOLVED;
    }
}
