package nl.sociaalpact.referral.domain;

/** Why a referral did not go on. The codes are Dutch, because workers read them as they are. */
public sealed interface ReasonCode permits RejectionReason, UnresolvedReason {
    /** As it is written everywhere: {@code wachtlijst-te-lang}. */
    String code();
}
