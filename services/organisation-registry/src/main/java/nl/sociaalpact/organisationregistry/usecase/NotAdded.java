package nl.sociaalpact.organisationregistry.usecase;

import nl.sociaalpact.organisationregistry.domain.Refusal;

/** The database refused a new organisation, because another one was there first. */
public class NotAdded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal reason;

    /** Another organisation has this id or this code. */
    public NotAdded(Refusal reason) {
        super("not added");
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}
