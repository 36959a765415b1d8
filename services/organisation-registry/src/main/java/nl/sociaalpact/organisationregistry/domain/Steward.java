package nl.sociaalpact.organisationregistry.domain;

/** The municipality in its part of keeper of the registry: it admits and suspends organisations. */
public record Steward(OrganisationId id, Code code, String name) {

    /** Whether this is the steward. */
    public boolean is(OrganisationId organisation) {
        return id.equals(organisation);
    }

    /** What the steward says of itself when it registers itself. */
    public Profile profile() {
        return new Profile(code, name, OrganisationKind.FORMAL, null, null);
    }
}
