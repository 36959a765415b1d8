package nl.sociaalpact.intake.store;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where the secret of the identity index is. */
@ConfigMapping(prefix = "pact.identity-index")
interface IdentityIndexConfig {
    /**
     * File with 32 random bytes in base64. Whoever has it and the database can test who is known, so it is kept apart
     * from the database; with another key nobody is recognised any more. No default: the service does not start without
     * it.
     */
    Path keyFile();
}
