package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.SignalCase;
import nl.sociaalpact.earlysignalling.domain.SignalCase.Closed;
import nl.sociaalpact.earlysignalling.usecase.CaseDossier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case with all that belongs to it, in JSON. */
@Schema(name = "SignalCase", description = "The work on the signals of one address.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignalCaseView(
        @Schema(description = "This case.") UUID signalCaseId,
        @Schema(description = "The run that opened it.") UUID matchingRunId,

        @Schema(description = "The organisation that seeks contact.")
        UUID assignedOrganisationId,

        @Schema(description = "Whether it holds one signal or more.")
        CaseKindCode kind,

        @Schema(description = "Where contact is sought.") PostalAddress address,
        @Schema(description = "Area of the address.") AreaCode area,
        @Schema(description = "Its state.") CaseStatusCode status,

        @Schema(
                description = "The resident, as the organisation that handles the case knows them; absent before the"
                        + " link, and for anybody else.",
                nullable = true)
        @Nullable String residentRef,

        @Schema(description = "Its signals, oldest first.") List<CaseSignalView> signals,

        @Schema(description = "How often contact was sought.")
        int attemptCount,

        @Schema(description = "The latest hundred attempts, latest first.")
        List<ContactAttemptView> contactAttempts,

        @Schema(description = "When it was opened.") Instant openedAt,

        @Schema(description = "How it ended; absent while it has not.", nullable = true) @Nullable EndResultCode endResult,

        @Schema(description = "Why contact was impossible; absent without a reason.", nullable = true) @Nullable NoContactReasonCode reasonCode,

        @Schema(description = "When it ended; absent while it has not.", nullable = true) @Nullable Instant closedAt) {

    static SignalCaseView from(CaseDossier dossier, Requester requester) {
        var signalCase = dossier.signalCase();
        var file = signalCase.file();
        var ending = signalCase instanceof Closed closed ? closed.ending() : null;
        return new SignalCaseView(
                file.id().value(),
                file.run().value(),
                file.team().value(),
                CaseKindCode.of(file.kind()),
                PostalAddress.from(dossier.address()),
                AreaCode.of(file.area()),
                CaseStatusCode.of(signalCase),
                reference(signalCase, requester),
                dossier.signals().stream().map(CaseSignalView::from).toList(),
                file.attempts(),
                dossier.attempts().stream().map(ContactAttemptView::from).toList(),
                file.openedAt(),
                ending == null ? null : EndResultCode.of(ending.result()),
                ending == null
                        ? null
                        : Optional.ofNullable(ending.reason())
                                .map(NoContactReasonCode::of)
                                .orElse(null),
                ending == null ? null : ending.at());
    }

    /** The municipality has no part in the journey, so it gets no name for the resident. */
    private static @Nullable String reference(SignalCase signalCase, Requester requester) {
        return signalCase
                .knownJourney()
                .filter(journey -> signalCase.file().team().equals(requester.id()))
                .map(requester::reference)
                .orElse(null);
    }

    @Override
    public String toString() {
        return "SignalCaseView[hidden]";
    }
}
