package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Matching;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MatchProposal",
        description = "Services for the question, best first, and those that are not proposed, with why. It says"
                + " something of services and nothing of people.")
record MatchProposalView(
        @Schema(description = "Best first; at most 25.") @NotNull List<Proposed> proposals,

        @Schema(description = "How many services could be proposed.")
        int proposalCount,

        @Schema(description = "Services that are not proposed; at most 50.") @NotNull List<Declined> refusedAlternatives,

        @Schema(description = "How many services are not proposed.")
        int refusedCount) {
    private static final int MOST_PROPOSALS = 25;
    private static final int MOST_REFUSED = 50;

    @Schema(name = "ProposedService", description = "A service that is proposed.")
    record Proposed(
            @Schema(description = "Its place, from 1.") int rank,
            @NotNull UUID serviceId,

            @Schema(description = "The organisation that offers it.") @NotNull UUID organisationId,

            @Schema(description = "The parts multiplied, in thousandths: how the service fits the question.")
            int fit,

            @NotNull MatchPartsView parts) {

        static Proposed from(int rank, Matching.Proposal proposal) {
            return new Proposed(
                    rank,
                    proposal.service().id().value(),
                    proposal.service().organisation().value(),
                    proposal.worth().together(),
                    MatchPartsView.from(proposal.parts(), proposal.worth()));
        }
    }

    @Schema(name = "RefusedAlternative", description = "A service that is not proposed.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Declined(
            @NotNull UUID serviceId,

            @Schema(description = "The organisation that offers it.") @NotNull UUID organisationId,

            @Schema(description = "Every reason.") @NotNull List<Why> reasons,
            @NotNull MatchPartsView parts) {

        static Declined from(Matching.Declined declined) {
            return new Declined(
                    declined.service().id().value(),
                    declined.service().organisation().value(),
                    declined.objections().stream().map(Why::from).toList(),
                    MatchPartsView.from(declined.parts(), null));
        }
    }

    @Schema(name = "RefusedAlternativeReason", description = "Why a service is not proposed.")
    record Why(
            @Schema(description = "not-eligible, no-capacity, stale or own-service.") @NotNull String code,

            @Schema(description = "The same in words.") @NotNull String explanation) {

        static Why from(Matching.Objection objection) {
            return new Why(Codes.of(objection), Explanations.of(objection));
        }
    }

    static MatchProposalView from(Matching.Answer answer) {
        var proposals = answer.proposals();
        return new MatchProposalView(
                IntStream.range(0, Math.min(MOST_PROPOSALS, proposals.size()))
                        .mapToObj(place -> Proposed.from(place + 1, proposals.get(place)))
                        .toList(),
                proposals.size(),
                answer.declined().stream()
                        .limit(MOST_REFUSED)
                        .map(Declined::from)
                        .toList(),
                answer.declined().size());
    }
}
