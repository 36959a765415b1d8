package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.Role.REQUESTER;
import static nl.sociaalpact.referral.domain.Role.TARGET;

import java.util.Set;

/** The name of a state, and who may bring a referral into it (HL7 SDOH Clinical Care, task for referral management). */
public enum Status {
    DRAFT(REQUESTER),
    REQUESTED(REQUESTER),
    ACCEPTED(TARGET),
    IN_PROGRESS(TARGET),
    ON_HOLD(TARGET),
    REJECTED(TARGET),
    CANCELLED(REQUESTER, TARGET),
    COMPLETED(TARGET),
    FAILED(TARGET),
    ENTERED_IN_ERROR(REQUESTER);

    private final Set<Role> setBy;

    Status(Role... setBy) {
        this.setBy = Set.of(setBy);
    }

    /** Whether this side may bring a referral into this state. */
    public boolean isSetBy(Role role) {
        return setBy.contains(role);
    }

    /** Whether somebody still has to act. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, REQUESTED, ACCEPTED, IN_PROGRESS, ON_HOLD -> true;
            case REJECTED, CANCELLED, COMPLETED, FAILED, ENTERED_IN_ERROR -> false;
        };
    }
}
