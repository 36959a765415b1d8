package nl.sociaalpact.residentjourney.api;

import java.time.Instant;
import java.time.LocalDate;
import nl.sociaalpact.residentjourney.usecase.RightsProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The term of a request, explained. */
@Schema(name = "RightsClock", description = "The term of a request, explained.")
record RightsClockView(
        @Schema(description = "The law and its article.", required = true)
        String rule,

        @Schema(description = "From when it counts.", required = true)
        Instant from,

        @Schema(description = "The last day.", required = true)
        LocalDate dueOn,

        @Schema(description = "How it was counted.", required = true)
        ExplanationView explanation) {

    static RightsClockView of(RightsProgress request) {
        return new RightsClockView(
                request.kind().rule(),
                request.askedAt(),
                request.dueOn(),
                new ExplanationView(
                        "De wet geeft %d maand(en), gerekend vanaf de dag van je vraag. De teller staat nooit stil."
                                .formatted(request.kind().months()),
                        "The law gives %d month(s) from the day you asked. This clock never pauses."
                                .formatted(request.kind().months())));
    }
}
