package nl.sociaalpact.referral.domain;

/** Whether the service was the right place. It is about the place: no code says anything of the resident. */
public enum MatchFit {
    FITS,
    PARTLY,
    DOES_NOT_FIT
}
