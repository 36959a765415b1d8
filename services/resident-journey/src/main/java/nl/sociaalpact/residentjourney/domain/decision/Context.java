package nl.sociaalpact.residentjourney.domain.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What holds at the moment of a decision. It is read in the transaction of the access, never kept.
 *
 * @param openings what the resident opened for the reader and still counts today
 */
public record Context(LocalDate today, Collection<Opening> openings) {

    /**
     * A consent that counts.
     *
     * @param lifeDomain code of the part of life
     * @param level how much the resident lets the reader see
     */
    public record Opening(String lifeDomain, Purpose purpose, Level level) {
        private boolean opens(Set<String> lifeDomains, Purpose wanted) {
            return purpose == wanted && lifeDomains.contains(lifeDomain);
        }
    }

    /** How much consent opens of something about these life domains. */
    Optional<Level> opened(Set<String> lifeDomains, Purpose purpose) {
        return openings.stream()
                .filter(opening -> opening.opens(lifeDomains, purpose))
                .map(Opening::level)
                .max(Level::compareTo);
    }
}
