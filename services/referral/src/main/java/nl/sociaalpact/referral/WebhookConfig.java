package nl.sociaalpact.referral;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Telling organisations at an address of theirs. */
@ConfigMapping(prefix = "pact.webhook")
public interface WebhookConfig {
    /** Hosts that may be called, as {@code name} for port 443 or as {@code name:port}. Without any, none is called. */
    Optional<Set<String>> hosts();

    /** How often to look whether somebody must be told; {@code off} on replicas that do not tell. */
    @WithDefault("2s")
    String every();

    /** How long an address may fail before it is called no more. */
    @WithDefault("P5D")
    Duration giveUpAfter();

    /** How long to wait for a connection, and then for an answer. */
    @WithDefault("PT5S")
    Duration timeout();
}
