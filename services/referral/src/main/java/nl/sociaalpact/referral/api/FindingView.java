package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import nl.sociaalpact.referral.domain.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Finding", description = "What an assessment found in one life domain.")
record FindingView(
        @NotNull LifeDomainCode lifeDomain, @NotNull FindingValue findingCode) {

    static FindingView from(Finding finding) {
        return new FindingView(LifeDomainCode.of(finding.lifeDomain()), FindingValue.of(finding.code()));
    }

    Finding toDomain() {
        return new Finding(lifeDomain.toDomain(), findingCode.toDomain());
    }
}
