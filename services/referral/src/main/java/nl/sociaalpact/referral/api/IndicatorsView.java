package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Indicators", description = "How the referrals of a period go.")
record IndicatorsView(
        @Schema(description = "All first, then each priority and each part of life of which there are any.") @NotNull List<GroupView> groups) {}
