package nl.sociaalpact.lib.access;

import io.quarkus.security.ForbiddenException;

/** The token is valid but lacks what tells for whom its bearer acts. */
public class NoOrganisation extends ForbiddenException {
    private static final long serialVersionUID = 1L;

    NoOrganisation() {
        super("the token does not say for whom its bearer acts");
    }
}
