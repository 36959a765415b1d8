package nl.sociaalpact.organisationregistry.domain;

/** Area of Amsterdam whose residents a service is for. */
public enum Area {
    BIJLMER_CENTRUM,
    BIJLMER_OOST,
    BIJLMER_WEST,
    GAASPERDAM,
    DRIEMOND,
    WEESP
}
