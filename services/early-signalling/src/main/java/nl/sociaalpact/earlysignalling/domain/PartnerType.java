package nl.sociaalpact.earlysignalling.domain;

/** Kind of party that reports payment arrears (signaalpartner). */
public enum PartnerType implements Coded {
    TAX_OFFICE,
    CAK_OWN_CONTRIBUTION,
    CAK_HEALTH_INSURANCE,
    BENEFITS_OFFICE,
    DUO,
    ENERGY,
    RENT,
    MORTGAGE,
    WATER,
    HEALTH_INSURANCE,
    OTHER
}
