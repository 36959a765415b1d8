package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "HouseholdReferral",
        description = "What was asked for a household: a referral for each member, which goes its own way.")
record HouseholdReferralView(
        @NotNull UUID householdReferralId, @NotNull List<ReferralSummaryView> referrals) {}
