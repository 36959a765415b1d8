package nl.sociaalpact.referral.domain;

/** Why a referral stands still, was stopped, or ended without a result. */
public enum UnresolvedReason implements ReasonCode {
    NIET_BEREIKT,
    GEEN_REACTIE_NA_CONTACT,
    INWONER_WIL_NIET,
    INWONER_REGELT_ZELF,
    NIET_VERSCHENEN,
    VERHUISD,
    OVERLEDEN,
    VOORWAARDE_NIET_VERVULD,
    REGELING_BESTAAT_NIET,
    EXTERNE_PARTIJ_REAGEERT_NIET,
    ANDERS;

    @Override
    public String code() {
        return Codes.of(this);
    }
}
