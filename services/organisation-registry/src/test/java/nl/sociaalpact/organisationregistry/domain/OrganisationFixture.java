package nl.sociaalpact.organisationregistry.domain;

import java.time.Instant;
import java.util.UUID;

/** An organisation that is valid unless a test says otherwise. */
final class OrganisationFixture {
    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final OrganisationId DYNAMO = new OrganisationId(UUID.fromString("6f1d0f5e-0003-4a00-8000-000000000003"));
    static final OrganisationId SWAZOOM = new OrganisationId(UUID.fromString("6f1d0f5e-0004-4a00-8000-000000000004"));

    private OrganisationFixture() {}

    static Profile aProfile(String code, String name) {
        return new Profile(new Code(code), name, OrganisationKind.FORMAL, new KvkNumber("12345678"), null);
    }

    static Organisation dynamo(Standing standing) {
        return new Organisation(DYNAMO, aProfile("dynamo", "Dynamo"), Membership.of(standing), 3);
    }
}
