package nl.sociaalpact.referral.domain;

import java.util.Set;

/**
 * Who acts.
 *
 * @param organisation for which organisation
 * @param account under which account, of a system or of a person
 * @param permissions what the account is trusted with
 */
public record Actor(OrganisationId organisation, String account, Set<Permission> permissions) {
    /** Keeps its own copy. */
    public Actor {
        permissions = Set.copyOf(permissions);
    }

    /** Whether the account is trusted with this. */
    boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
