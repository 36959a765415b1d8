package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.DayCount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which days of a term count. */
@Schema(
        name = "DayCount",
        description = "working-days: Monday to Friday without holidays; calendar-days: every day, and a term that would"
                + " end on a free day ends on the next working day.")
enum DayCountCode {
    @JsonProperty("working-days")
    WORKING_DAYS,
    @JsonProperty("calendar-days")
    CALENDAR_DAYS;

    static DayCountCode of(DayCount count) {
        return valueOf(count.name());
    }
}
