package nl.sociaalpact.referral.domain;

/** Why the target did not take a referral. */
public enum RejectionReason implements ReasonCode {
    GEEN_CAPACITEIT,
    WACHTLIJST_TE_LANG,
    BUITEN_GEBIED,
    NIET_DOELGROEP,
    AL_IN_TRAJECT_HIER,
    AL_IN_TRAJECT_ELDERS,
    ONVOLDOENDE_INFORMATIE,
    TOESTEMMING_ONTBREEKT,
    ANDERE_DIENST_PASSENDER,
    VEILIGHEID,
    TAAL_NIET_BESCHIKBAAR,
    ANDERS;

    @Override
    public String code() {
        return Codes.of(this);
    }
}
