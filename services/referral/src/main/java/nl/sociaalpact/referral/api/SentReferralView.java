package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SentReferral", description = "A referral as it was just sent, with what the sender should know.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SentReferralView(
        @JsonUnwrapped ReferralView referral,
        @Schema(nullable = true) @Nullable SendingCheckView sendingCheck) {}
