package nl.sociaalpact.residentjourney.domain;

/** The resident and the organisation that helped say different things of one referral. There is one at most. */
public record Contradiction(ContradictionId id, ReferralId referral, Closure closure) {}
