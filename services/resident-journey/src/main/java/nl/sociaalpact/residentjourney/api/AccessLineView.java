package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.sociaalpact.residentjourney.usecase.AccessBasis;
import nl.sociaalpact.residentjourney.usecase.AccessLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the access log, as the resident reads it. */
@Schema(name = "AccessLine", description = "That somebody did something with the resident's data.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccessLineView(
        @Schema(description = "When.", required = true) Instant at,

        @Schema(description = "Code of the organisation that did it; absent when the resident did.", nullable = true)
        @Nullable String organisation,

        @Schema(description = "Whether it was the resident.", required = true)
        boolean own,

        @Schema(
                description = "What was done, as a code.",
                required = true,
                enumeration = {
                    "read-timeline",
                    "take-emergency-access",
                    "review-emergency-access",
                    "read-receipt",
                    "read-consents",
                    "give-consent",
                    "withdraw-consent",
                    "invite-resident",
                    "link-account",
                    "unlink-account",
                    "read-access-log",
                    "give-verdict"
                })
        String what,

        @Schema(
                description = "On what ground: own, party (it is about the organisation), consent, law, emergency,"
                        + " supervision, or involved in the help.",
                required = true)
        List<String> basis,

        @Schema(description = "Codes of the life domains that were seen.", required = true)
        List<String> lifeDomains,

        @Schema(description = "What it means.", required = true)
        ExplanationView explanation) {

    static AccessLineView from(AccessLine line) {
        return new AccessLineView(
                line.at(),
                line.organisationCode(),
                line.organisationCode() == null,
                line.activity().code(),
                line.basis().stream().map(AccessBasis::code).sorted().toList(),
                line.lifeDomains().stream().sorted().toList(),
                new ExplanationView(line.activity().dutch(), line.activity().english()));
    }
}
