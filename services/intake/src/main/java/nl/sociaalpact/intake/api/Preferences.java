package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.sociaalpact.intake.domain.ContactPreferences;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a resident likes to be spoken to, in JSON. */
@Schema(name = "ContactPreferences", description = "How a resident likes to be spoken to.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Preferences(
        @Schema(description = "The way to reach the resident.", nullable = true) @Nullable ChannelCode channel,

        @Schema(
                description = "Whether a conversation needs an interpreter; no when it is not said.",
                defaultValue = "false")
        @Nullable Boolean interpreterNeeded,

        @Schema(description = "Whether letters must be easy to read; no when it is not said.", defaultValue = "false")
        @Nullable Boolean easyReading) {

    static Preferences from(ContactPreferences contact) {
        return new Preferences(
                contact.channel() == null ? null : ChannelCode.of(contact.channel()),
                contact.interpreterNeeded(),
                contact.easyReading());
    }

    static ContactPreferences toDomain(@Nullable String language, @Nullable Preferences preferences) {
        return preferences == null
                ? new ContactPreferences(language, null, false, false)
                : new ContactPreferences(
                        language,
                        preferences.channel == null ? null : preferences.channel.toDomain(),
                        Boolean.TRUE.equals(preferences.interpreterNeeded),
                        Boolean.TRUE.equals(preferences.easyReading));
    }
}
