package nl.sociaalpact.earlysignalling.api;

import nl.sociaalpact.earlysignalling.domain.MatchingRequest.Starter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who started a run, in JSON. */
@Schema(name = "Starter", description = "Who pressed the button.")
record StarterView(
        @Schema(description = "The account of the person or of the system.")
        String subject,

        @Schema(description = "The program that was used.") String client) {

    static StarterView from(Starter starter) {
        return new StarterView(starter.subject(), starter.client());
    }
}
