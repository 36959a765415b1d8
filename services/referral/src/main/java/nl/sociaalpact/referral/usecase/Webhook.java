package nl.sociaalpact.referral.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation is told, as it sees it itself: without the secret.
 *
 * @param lastFailure why the last call failed; absent when it went well
 * @param failingSince since when none went well
 * @param disabledAt since when it is called no more
 */
public record Webhook(
        String url,
        @Nullable String lastFailure,
        @Nullable Instant failingSince,
        @Nullable Instant disabledAt) {}
