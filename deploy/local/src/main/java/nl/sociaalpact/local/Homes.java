package nl.sociaalpact.local;

import java.nio.file.Path;
import nl.sociaalpact.local.part.Checkout;
import nl.sociaalpact.local.part.PlatformFailure;
import nl.sociaalpact.local.platform.State;
import nl.sociaalpact.local.platform.StateFile;

/** Where this checkout's platform keeps what it needs. */
final class Homes {
    private Homes() {}

    static Path standard() {
        return Checkout.root().resolve(".pact");
    }

    /** What the supervisor of this checkout noted. */
    static State state() {
        return new StateFile(standard())
                .read()
                .orElseThrow(() -> new PlatformFailure("The platform is not running; start it with ./pact up."));
    }
}
