package nl.sociaalpact.earlysignalling.domain;

/** Area of Amsterdam in which an address lies. */
public enum Area implements Coded {
    BIJLMER_CENTRUM,
    BIJLMER_OOST,
    BIJLMER_WEST,
    GAASPERDAM,
    DRIEMOND,
    WEESP
}
