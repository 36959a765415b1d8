package nl.sociaalpact.referral.domain;

/** Where the resident lives. */
public enum Area {
    BIJLMER_CENTRUM,
    BIJLMER_OOST,
    BIJLMER_WEST,
    GAASPERDAM,
    DRIEMOND,
    WEESP
}
