package nl.sociaalpact.referral.store;

import java.util.Optional;
import java.util.UUID;

/** Lists run from the newest id down, so their start is the largest id there is. */
final class Newest {
    private static final UUID LARGEST = new UUID(-1, -1);

    private Newest() {}

    static UUID orBefore(Optional<UUID> id) {
        return id.orElse(LARGEST);
    }
}
