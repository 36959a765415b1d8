package nl.sociaalpact.referral.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many parts of a referral, with one task, are in one state: all that its requester may know of them. */
public record PartCount(@Nullable HousingTask task, Status status, int count) {
    private static final Set<Status> ENDED =
            Set.of(Status.REJECTED, Status.CANCELLED, Status.COMPLETED, Status.FAILED, Status.ENTERED_IN_ERROR);

    /** Whether somebody still works on them. */
    public boolean isOpen() {
        return !ENDED.contains(status);
    }

    /** Whether they are or can still be done. */
    boolean counts() {
        return isOpen() || status == Status.COMPLETED;
    }
}
