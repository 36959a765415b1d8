package nl.sociaalpact.residentjourney.api;

import java.util.Locale;
import nl.sociaalpact.residentjourney.usecase.RebuildJourneys.Swap;

/** When rebuilt journeys take the place of the live ones, as the query says it. */
public enum SwapValue {
    NEVER(Swap.NEVER),
    WHEN_EQUAL(Swap.WHEN_EQUAL),
    ALWAYS(Swap.ALWAYS);

    private final Swap swap;

    SwapValue(Swap swap) {
        this.swap = swap;
    }

    Swap swap() {
        return swap;
    }

    /** For JAX-RS: {@code when-equal}. */
    public static SwapValue fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
