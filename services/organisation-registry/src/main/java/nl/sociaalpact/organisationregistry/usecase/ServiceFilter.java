package nl.sociaalpact.organisationregistry.usecase;

import java.util.Optional;
import nl.sociaalpact.organisationregistry.domain.Area;
import nl.sociaalpact.organisationregistry.domain.LifeDomain;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;

/** Which services a list holds; absent means any. */
public record ServiceFilter(Optional<LifeDomain> lifeDomain, Optional<Area> area, Optional<OrganisationId> owner) {}
