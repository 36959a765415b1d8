package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.TreeMap;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.WorkCounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Counts", description = "How much lies on the desk.")
record CountsView(
        @Schema(description = "Received, by status; a status without any is left out.") @NotNull Map<String, Long> inbox,

        @Schema(description = "Sent, by status; a status without any is left out.") @NotNull Map<String, Long> outbox,

        @Schema(description = "What this organisation should have acted on by now.")
        long overdue,

        @Schema(description = "What is open and assigned to whoever calls.")
        long mine) {

    static CountsView from(WorkCounts counts) {
        return new CountsView(coded(counts.inbox()), coded(counts.outbox()), counts.overdue(), counts.mine());
    }

    private static Map<String, Long> coded(Map<Status, Long> counts) {
        var coded = new TreeMap<String, Long>();
        counts.forEach((status, number) -> coded.put(Codes.of(status), number));
        return coded;
    }
}
