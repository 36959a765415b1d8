package nl.sociaalpact.organisationregistry;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.UUID;
import nl.sociaalpact.organisationregistry.domain.Code;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.Steward;

/** Who keeps the registry. */
@StaticInitSafe
@ConfigMapping(prefix = "pact.steward")
public interface RegistryConfig {
    /** The municipality's organisation; the same in every service and in the realm. */
    @WithDefault("6f1d0f5e-0001-4a00-8000-000000000001")
    UUID organisationId();

    /** Its code. */
    @WithDefault("gemeente")
    String code();

    /** Its name, as partners read it. */
    @WithDefault("Gemeente Amsterdam, stadsdeel Zuidoost")
    String name();

    /** The steward in the terms of the domain. */
    default Steward steward() {
        return new Steward(new OrganisationId(organisationId()), new Code(code()), name());
    }
}
