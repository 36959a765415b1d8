package nl.sociaalpact.residentjourney.usecase;

import nl.sociaalpact.residentjourney.domain.Consent;
import org.jspecify.annotations.Nullable;

/**
 * A consent with the names that readers know.
 *
 * @param followed whether a later word of the resident took its place
 * @param receiverCode public name of the organisation that may read
 * @param recorderCode public name of the organisation that wrote it down; absent when the resident did it alone
 */
public record ShownConsent(
        Consent consent,
        boolean followed,
        String receiverCode,
        @Nullable String recorderCode) {}
