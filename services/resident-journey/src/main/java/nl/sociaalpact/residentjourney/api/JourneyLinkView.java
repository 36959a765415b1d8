package nl.sociaalpact.residentjourney.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the account is linked. */
@Schema(name = "JourneyLink", description = "The link between the account and the journey.")
record JourneyLinkView(
        @Schema(description = "Always true: the account is linked.", required = true)
        boolean linked) {}
