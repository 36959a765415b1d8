package nl.sociaalpact.residentjourney.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.sociaalpact.residentjourney.usecase.Rebuild;
import org.jspecify.annotations.Nullable;

/** How a rebuild stands. */
public record RebuildView(
        UUID rebuildId,
        String state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<Owner> owners,
        long differing,
        List<UUID> differences) {

    /** How far it has read one service. */
    public record Owner(String name, long position, long events, long unusable) {}

    static RebuildView from(Rebuild rebuild) {
        return new RebuildView(
                rebuild.id(),
                rebuild.state().name().toLowerCase(Locale.ROOT),
                rebuild.startedAt(),
                rebuild.finishedAt(),
                rebuild.owners().stream()
                        .map(owner -> new Owner(owner.name(), owner.position(), owner.events(), owner.unusable()))
                        .toList(),
                rebuild.differing(),
                rebuild.differences());
    }
}
