package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.ConsentVoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who said yes. */
@Schema(name = "ConsentVoice", description = "Who said yes: the member, or whoever represents the member by law.")
enum ConsentVoiceCode {
    @JsonProperty("own")
    OWN,
    @JsonProperty("representative")
    REPRESENTATIVE;

    ConsentVoice toDomain() {
        return ConsentVoice.valueOf(name());
    }
}
