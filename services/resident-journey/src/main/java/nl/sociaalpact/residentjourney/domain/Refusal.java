package nl.sociaalpact.residentjourney.domain;

/** Why something was not done. */
public enum Refusal {
    /** There is no such thing that the caller may see or work on. */
    NOT_FOUND,
    /** The account of the caller is not linked to a journey. */
    NOT_LINKED,
    /** The receiver of a consent is no active member of the pact. */
    RECEIVER_NOT_ACTIVE,
    /** The last day of a consent lies in the past or too far ahead. */
    PERIOD_OUTSIDE_POLICY,
    /** Nothing is opened by consent for this purpose. */
    PURPOSE_NOT_OPEN,
    /** The referral has not come to its end. */
    REFERRAL_NOT_FINISHED,
    /** The resident already said what the referral did. */
    VERDICT_ALREADY_GIVEN,
    /** No invitation has this code, or it was used, or it is too old. */
    WRONG_CODE,
    /** The account tried too many wrong codes. */
    TOO_MANY_WRONG_CODES,
    /** The account is linked already. */
    ACCOUNT_ALREADY_LINKED,
    /** The journey is linked to another account. */
    JOURNEY_ALREADY_LINKED
}
