package nl.sociaalpact.residentjourney.api;

import java.util.List;
import nl.sociaalpact.residentjourney.domain.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation in a line of a timeline. */
@Schema(name = "Party", description = "An organisation that the fact is about.")
record PartyView(
        @Schema(
                description = "Code of the organisation; unknown while the registry has not told of it.",
                required = true)
        String organisation,

        @Schema(
                description = "What it has to do with the fact.",
                required = true,
                enumeration = {"actor", "requester", "target", "assigned", "receiver", "recorder"})
        String role) {

    static List<PartyView> allOf(Line line) {
        return line.entry().parties().stream()
                .map(party -> new PartyView(
                        line.codeOf(party.organisation()), party.role().code()))
                .toList();
    }
}
