package nl.sociaalpact.residentjourney.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between the values of the domain and those of the tables. */
final class Columns {
    private Columns() {}

    static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static String[] texts(Collection<String> codes) {
        return codes.stream().sorted().toArray(String[]::new);
    }

    static <T> @Nullable T orNull(Optional<T> value) {
        return value.isPresent() ? value.get() : null;
    }
}
