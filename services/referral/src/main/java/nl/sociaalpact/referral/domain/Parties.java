package nl.sociaalpact.referral.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who asks whom.
 *
 * @param target who is asked; absent while a referral is open to whoever claims it first
 * @param service which of the target's services is meant, when the requester chose one
 */
public record Parties(
        OrganisationId requester,
        @Nullable OrganisationId target,
        @Nullable ServiceId service) {
    /** Whether nobody in particular is asked. */
    public boolean isOpen() {
        return target == null;
    }

    /** The side that an organisation has, or empty for everybody else. */
    public Optional<Role> roleOf(OrganisationId organisation) {
        if (organisation.equals(requester)) {
            return Optional.of(Role.REQUESTER);
        }
        return organisation.equals(target) ? Optional.of(Role.TARGET) : Optional.empty();
    }

    /** Who acts on this side; while nobody in particular is asked, it stays with the requester. */
    public OrganisationId of(Role role) {
        return switch (role) {
            case REQUESTER -> requester;
            case TARGET -> target == null ? requester : target;
        };
    }

    /** The same request, of another organisation; which of its services is meant is for that one to say. */
    Parties askedOf(OrganisationId organisation) {
        return new Parties(requester, organisation, null);
    }
}
