package nl.sociaalpact.residentjourney.usecase;

import java.util.List;
import nl.sociaalpact.residentjourney.domain.Happening;

/**
 * A page of what a service has told.
 *
 * @param position where the page after it begins
 * @param events how many events it was
 * @param unusable how many of them no timeline can hold; live they are parked
 */
public record Told(long position, int events, int unusable, List<Happening> happenings) {
    /** Copies what it is given. */
    public Told {
        happenings = List.copyOf(happenings);
    }
}
