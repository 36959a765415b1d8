package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.HousingTask;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Part of a housing referral. */
@Schema(
        name = "HousingTask",
        description =
                "Part of a housing referral: guidance by the care provider, home by the housing corporation, allocation"
                        + " by the municipality.")
enum HousingTaskCode {
    @JsonProperty("guidance")
    GUIDANCE,
    @JsonProperty("home")
    HOME,
    @JsonProperty("allocation")
    ALLOCATION;

    static @Nullable HousingTaskCode of(@Nullable HousingTask task) {
        return task == null ? null : valueOf(task.name());
    }

    HousingTask toDomain() {
        return HousingTask.valueOf(name());
    }
}
