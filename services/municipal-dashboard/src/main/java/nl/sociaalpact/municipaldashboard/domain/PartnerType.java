package nl.sociaalpact.municipaldashboard.domain;

/** Kind of party that reports payment arrears. */
enum PartnerType {
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
