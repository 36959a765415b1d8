package nl.sociaalpact.referral.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who asks whom.
 *
 * @param service which of the target's services is meant, when the requester chose one
 */
public record Parties(
        OrganisationId requester,
        OrganisationId target,
        @Nullable ServiceId service) {
    /** The side that an organisation has, or empty for everybody else. */
    public Optional<Role> roleOf(OrganisationId organisation) {
        if (organisation.equals(requester)) {
            return Optional.of(Role.REQUESTER);
        }
        return organisation.equals(target) ? Optional.of(Role.TARGET) : Optional.empty();
    }

    /** The organisation on this side. */
    public OrganisationId of(Role role) {
        return switch (role) {
            case REQUESTER -> requester;
            case TARGET -> target;
        };
    }
}
