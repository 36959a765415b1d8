package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.ReasonCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why; which codes explain which status is decided in the domain. */
@Schema(
        name = "ReasonCode",
        description =
                "Why. The codes down to taal-niet-beschikbaar explain rejected, those from niet-bereikt on explain"
                        + " on-hold, cancelled and failed; anders explains each.")
enum AnyReasonCode {
    @JsonProperty("geen-capaciteit")
    GEEN_CAPACITEIT,
    @JsonProperty("wachtlijst-te-lang")
    WACHTLIJST_TE_LANG,
    @JsonProperty("buiten-gebied")
    BUITEN_GEBIED,
    @JsonProperty("niet-doelgroep")
    NIET_DOELGROEP,
    @JsonProperty("al-in-traject-hier")
    AL_IN_TRAJECT_HIER,
    @JsonProperty("al-in-traject-elders")
    AL_IN_TRAJECT_ELDERS,
    @JsonProperty("onvoldoende-informatie")
    ONVOLDOENDE_INFORMATIE,
    @JsonProperty("toestemming-ontbreekt")
    TOESTEMMING_ONTBREEKT,
    @JsonProperty("andere-dienst-passender")
    ANDERE_DIENST_PASSENDER,
    @JsonProperty("veiligheid")
    VEILIGHEID,
    @JsonProperty("taal-niet-beschikbaar")
    TAAL_NIET_BESCHIKBAAR,
    @JsonProperty("niet-bereikt")
    NIET_BEREIKT,
    @JsonProperty("geen-reactie-na-contact")
    GEEN_REACTIE_NA_CONTACT,
    @JsonProperty("inwoner-wil-niet")
    INWONER_WIL_NIET,
    @JsonProperty("inwoner-regelt-zelf")
    INWONER_REGELT_ZELF,
    @JsonProperty("niet-verschenen")
    NIET_VERSCHENEN,
    @JsonProperty("verhuisd")
    VERHUISD,
    @JsonProperty("overleden")
    OVERLEDEN,
    @JsonProperty("voorwaarde-niet-vervuld")
    VOORWAARDE_NIET_VERVULD,
    @JsonProperty("regeling-bestaat-niet")
    REGELING_BESTAAT_NIET,
    @JsonProperty("externe-partij-reageert-niet")
    EXTERNE_PARTIJ_REAGEERT_NIET,
    @JsonProperty("anders")
    ANDERS;

    static AnyReasonCode of(ReasonCode reason) {
        return Codes.parse(AnyReasonCode.class, reason.code());
    }

    String code() {
        return Codes.of(this);
    }
}
