package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.residentjourney.usecase.RightsProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a resident asked, with its clock and how far it is. */
@Schema(name = "RightsRequest", description = "What I asked, with its clock and how far it is.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RightsRequestView(
        @Schema(description = "The request.", required = true)
        UUID requestId,

        @Schema(description = "copy or erasure.", required = true)
        String kind,

        @Schema(description = "When it was asked.", required = true)
        Instant askedAt,

        @Schema(description = "The term: by which law, from when, until when.", required = true)
        RightsClockView clock,

        @Schema(description = "Services where the copy can be read, each at /v1/my/records.", required = true)
        List<String> readableAt,

        @Schema(description = "Services that have not confirmed the erasure yet.", required = true)
        List<String> waitingFor,

        @Schema(description = "The term is over and a service has not confirmed.", required = true)
        boolean overdue,

        @Schema(description = "When it was done; absent until then.", nullable = true) @Nullable Instant doneAt,

        @Schema(description = "What it means.", required = true)
        ExplanationView explanation) {

    static RightsRequestView from(RightsProgress request, ErasurePlan plan) {
        return new RightsRequestView(
                request.id(),
                request.kind().code(),
                request.askedAt(),
                RightsClockView.of(request),
                plan.readableAt(request),
                plan.waitingFor(request),
                plan.isOverdue(request),
                request.doneAt(),
                explanation(request, plan));
    }

    private static ExplanationView explanation(RightsProgress request, ErasurePlan plan) {
        return switch (request.kind()) {
            case COPY ->
                new ExplanationView(
                        "Je kunt tot en met %s lezen wat er over je is bewaard.".formatted(request.dueOn()),
                        "Until %s you can read what is kept about you.".formatted(request.dueOn()));
            case ERASURE ->
                request.doneAt() == null
                        ? waiting(request, plan.waitingFor(request).size())
                        : new ExplanationView(
                                "Het is klaar. In het bewijs staat wat er is gewist en of er iets moest blijven.",
                                "It is done. The certificate says what was erased and whether anything had to stay.");
        };
    }

    private static ExplanationView waiting(RightsProgress request, int parts) {
        return new ExplanationView(
                "Je hebt gevraagd om alles te wissen. Dat moet klaar zijn op %s. We wachten nog op %d onderdelen."
                        .formatted(request.dueOn(), parts),
                "You asked to erase everything. That must be done by %s. %d parts have not confirmed yet."
                        .formatted(request.dueOn(), parts));
    }
}
