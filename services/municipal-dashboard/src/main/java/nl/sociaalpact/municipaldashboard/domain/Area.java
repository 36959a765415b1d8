package nl.sociaalpact.municipaldashboard.domain;

/** Area of Amsterdam in which the platform works. */
public enum Area {
    BIJLMER_CENTRUM,
    BIJLMER_OOST,
    BIJLMER_WEST,
    GAASPERDAM,
    DRIEMOND,
    WEESP
}
