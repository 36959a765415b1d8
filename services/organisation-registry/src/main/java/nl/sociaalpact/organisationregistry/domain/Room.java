package nl.sociaalpact.organisationregistry.domain;

import org.jspecify.annotations.Nullable;

/**
 * How much room there is, in numbers.
 *
 * @param maximum how much there would be with nobody helped; absent: not told
 */
public record Room(
        CapacityUnit unit, int available, @Nullable Integer maximum) {
    /** The most that a number says. */
    public static final int MOST = 100_000;

    /** Whether a service with this status can have this room. */
    boolean fits(CapacityStatus status) {
        return (maximum == null || available <= maximum)
                && switch (status) {
                    case CAPACITY -> available > 0;
                    case NO_CAPACITY, WAITLIST -> available == 0;
                    case ADDITIONAL_ASSESSMENT_REQUIRED -> true;
                };
    }
}
