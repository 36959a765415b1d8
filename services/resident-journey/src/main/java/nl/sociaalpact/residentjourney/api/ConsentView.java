package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.ConsentStatus;
import nl.sociaalpact.residentjourney.domain.Day;
import nl.sociaalpact.residentjourney.usecase.ShownConsent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consent, as it stands. */
@Schema(name = "Consent", description = "What a resident lets an organisation read (toestemming).")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentView(
        @Schema(description = "The consent.", required = true)
        UUID consentId,

        @Schema(description = "The organisation that may read.", required = true)
        UUID organisationId,

        @Schema(description = "Code of the organisation that may read.", required = true)
        String organisation,

        @Schema(description = "The life domain that it may read.", required = true)
        LifeDomainValue lifeDomain,

        @Schema(description = "What it may be read for.", required = true)
        PurposeValue purpose,

        @Schema(description = "How much may be read.", required = true)
        LevelValue level,

        @Schema(
                description =
                        "Whether it counts: given does; planned does not yet; expired, replaced by a later word, and"
                                + " withdrawn do no longer.",
                required = true)
        ConsentStatusValue status,

        @Schema(description = "When it was given.", required = true)
        Instant givenAt,

        @Schema(description = "The first day on which it counts, in Europe/Amsterdam.", required = true)
        LocalDate validFrom,

        @Schema(description = "The last day on which it counts, in Europe/Amsterdam.", required = true)
        LocalDate validUntil,

        @Schema(
                description = "Code of the organisation that wrote it down; absent when the resident did it alone.",
                nullable = true)
        @Nullable String recordedBy,

        @Schema(description = "When it was taken back.", nullable = true) @Nullable Instant withdrawnAt) {

    static ConsentView from(ShownConsent shown, Instant now) {
        var terms = shown.consent().terms();
        return new ConsentView(
                terms.id().value(),
                terms.receiver().value(),
                shown.receiverCode(),
                LifeDomainValue.of(terms.lifeDomain()),
                PurposeValue.of(terms.purpose()),
                LevelValue.of(terms.level()),
                ConsentStatusValue.of(ConsentStatus.of(shown.consent(), shown.followed(), Day.of(now))),
                terms.givenAt(),
                terms.validFrom(),
                terms.validUntil(),
                shown.recorderCode(),
                withdrawnAt(shown.consent()));
    }

    private static @Nullable Instant withdrawnAt(Consent consent) {
        return switch (consent) {
            case Consent.Given given -> null;
            case Consent.Withdrawn(var terms, var at) -> at;
        };
    }
}
