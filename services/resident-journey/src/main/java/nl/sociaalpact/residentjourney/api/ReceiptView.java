package nl.sociaalpact.residentjourney.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.ConsentStatus;
import nl.sociaalpact.residentjourney.domain.Day;
import nl.sociaalpact.residentjourney.domain.ReceiptText;
import nl.sociaalpact.residentjourney.usecase.ShownConsent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The receipt of a consent, with the parts that ISO/IEC TS 27560 names. */
@Schema(name = "ConsentReceipt", description = "What a resident agreed to, in a form to keep.")
record ReceiptView(
        @Schema(description = "The receipt; it has the name of its consent.", required = true)
        UUID receiptId,

        @Schema(description = "When this receipt was made.", required = true)
        Instant issuedAt,

        @Schema(description = "Who may read: the organisation that answers for it (controller).", required = true)
        String organisation,

        @Schema(description = "What may be read: the life domain.", required = true)
        LifeDomainValue lifeDomain,

        @Schema(description = "How much of it.", required = true)
        LevelValue level,

        @Schema(description = "What for.", required = true) PurposeValue purpose,

        @Schema(description = "The ground in law for a consent.", required = true, example = "AVG 6 lid 1 a")
        String lawfulBasis,

        @Schema(description = "The first day on which it counts.", required = true)
        LocalDate validFrom,

        @Schema(description = "The last day on which it counts.", required = true)
        LocalDate validUntil,

        @Schema(description = "What it is worth today.", required = true)
        ConsentStatusValue status,

        @Schema(description = "What happened to it, oldest first.", required = true)
        List<ReceiptEventView> events,

        @Schema(
                description = "Where the resident takes it back: POST, no body.",
                required = true,
                example = "/v1/my/consents/01a1b124-2b20-7008-8008-a1b2c3d40008/withdrawals")
        String withdrawAt,

        @Schema(description = "All of it in words.", required = true)
        ExplanationView text) {
    private static final String CONSENT = "AVG 6 lid 1 a";

    static ReceiptView from(ShownConsent shown, Instant now) {
        var terms = shown.consent().terms();
        var id = terms.id().value();
        var text = new ReceiptText(shown.consent(), shown.receiverCode());
        return new ReceiptView(
                id,
                now,
                shown.receiverCode(),
                LifeDomainValue.of(terms.lifeDomain()),
                LevelValue.of(terms.level()),
                PurposeValue.of(terms.purpose()),
                CONSENT,
                terms.validFrom(),
                terms.validUntil(),
                ConsentStatusValue.of(ConsentStatus.of(shown.consent(), shown.followed(), Day.of(now))),
                ReceiptEventView.of(shown),
                "/v1/my/consents/" + id + "/withdrawals",
                new ExplanationView(text.dutch(), text.english()));
    }
}
