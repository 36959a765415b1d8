package nl.sociaalpact.referral.domain;

/** What somebody is to the resident at a warm hand-over. Who they are is nobody's business here. */
public enum PresentRole {
    SOURCE_WORKER,
    TARGET_WORKER,
    RELATIVE,
    INFORMAL_CARER,
    VOLUNTEER,
    CLIENT_SUPPORTER,
    LEGAL_REPRESENTATIVE,
    INTERPRETER,
    OTHER
}
