package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.MatchFit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the service was the right place. */
@Schema(name = "MatchFit", description = "Whether the service was the right place. It says nothing of the resident.")
enum MatchFitCode {
    @JsonProperty("fits")
    FITS,
    @JsonProperty("partly")
    PARTLY,
    @JsonProperty("does-not-fit")
    DOES_NOT_FIT;

    static MatchFitCode of(MatchFit fit) {
        return valueOf(fit.name());
    }

    MatchFit toDomain() {
        return MatchFit.valueOf(name());
    }
}
