package nl.sociaalpact.residentjourney.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.residentjourney.usecase.RightsProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof that an erasure was carried out; it holds nothing about the resident. */
@Schema(name = "ErasureCertificate", description = "The proof that an erasure was carried out.")
record ErasureCertificateView(
        @Schema(description = "The request.", required = true)
        UUID requestId,

        @Schema(description = "The law and its article.", required = true)
        String rule,

        @Schema(description = "SHA-256 of the number under which the platform knew the resident.", required = true)
        String journeyHash,

        @Schema(description = "When it was asked.", required = true)
        Instant askedAt,

        @Schema(description = "When the last service had confirmed.", required = true)
        Instant doneAt,

        @Schema(description = "What each service did.", required = true)
        List<ServiceView> services) {

    static ErasureCertificateView from(RightsProgress request, Instant doneAt) {
        return new ErasureCertificateView(
                request.id(),
                request.kind().rule(),
                request.journeyHash(),
                request.askedAt(),
                doneAt,
                request.confirmations().stream().map(ServiceView::from).toList());
    }

    @Schema(name = "ErasedService", description = "What one service erased and kept.")
    record ServiceView(
            @Schema(description = "The service.", required = true)
            String service,

            @Schema(description = "How many records were destroyed.", required = true)
            int erased,

            @Schema(description = "What was kept, and why.", required = true)
            List<KeptView> kept,

            @Schema(description = "When it confirmed.", required = true)
            Instant confirmedAt) {
        static ServiceView from(RightsProgress.Confirmation confirmation) {
            return new ServiceView(
                    confirmation.service(),
                    confirmation.erased(),
                    confirmation.kept().entrySet().stream()
                            .map(kept -> new KeptView(
                                    kept.getKey(),
                                    kept.getValue(),
                                    KeptReason.of(kept.getKey()).explanation()))
                            .toList(),
                    confirmation.at());
        }
    }

    @Schema(name = "KeptRecords", description = "Records that were kept for one reason.")
    record KeptView(
            @Schema(description = "Why, as a code.", required = true)
            String code,

            @Schema(description = "How many.", required = true)
            int records,

            @Schema(description = "What it means.", required = true)
            ExplanationView explanation) {}
}
