package nl.sociaalpact.local;

import java.nio.file.Path;
import nl.sociaalpact.local.part.Checkout;
import nl.sociaalpact.local.part.PlatformFailure;
import nl.sociaalpact.local.platform.State;
import nl.sociaalpact.local.platform.StateFile;

/** Where this checkout's platform keeps what it needs. */
final class Homes {
    private Homes() {}

    /** Beside the ./pact script; a test may choose another place. */
    static Path standard() {
        var told = System.getProperty("pact.home");
        return told == null ? Checkout.root().resolve(".pact") : Path.of(told);
    }

    /** What the supervisor of this checkout noted. */
    static State state() {
        return new StateFile(standard())
                .read()
                .orElseThrow(() -> new PlatformFailure("The platform is not running; start it with ./pact up."));
    }
}
