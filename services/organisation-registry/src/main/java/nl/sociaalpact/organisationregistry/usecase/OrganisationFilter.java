package nl.sociaalpact.organisationregistry.usecase;

import java.util.Optional;
import nl.sociaalpact.organisationregistry.domain.OrganisationKind;
import nl.sociaalpact.organisationregistry.domain.Standing;

/** Which organisations a list holds; absent means any. */
public record OrganisationFilter(Optional<Standing> membership, Optional<OrganisationKind> kind) {}
