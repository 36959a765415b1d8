package nl.sociaalpact.residentjourney.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a code means. */
@Schema(name = "Explanation", description = "What the code means, in one sentence.")
record ExplanationView(
        @Schema(description = "In plain Dutch (B1).", required = true)
        String nl,

        @Schema(description = "In English.", required = true)
        String en) {}
