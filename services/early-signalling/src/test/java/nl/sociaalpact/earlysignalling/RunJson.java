package nl.sociaalpact.earlysignalling;

import java.time.LocalDate;
import java.util.UUID;
import nl.sociaalpact.lib.test.Organisations;

/** The request to start a matching run. */
public record RunJson(String reason, LocalDate from, LocalDate to, UUID assignTo) {

    /** Over the last ten days, for the buurtteam. */
    public static RunJson recent() {
        var today = ReportJson.today();
        return new RunJson("Signals of this week", today.minusDays(9), today, Organisations.BUURTTEAM);
    }

    public RunJson over(LocalDate first, LocalDate last) {
        return new RunJson(reason, first, last, assignTo);
    }

    public RunJson assignedTo(UUID organisation) {
        return new RunJson(reason, from, to, organisation);
    }

    public String text() {
        return """
                {"reason": "%s", "periodFrom": "%s", "periodTo": "%s", "assignTo": "%s"}""".formatted(reason, from, to, assignTo);
    }
}
