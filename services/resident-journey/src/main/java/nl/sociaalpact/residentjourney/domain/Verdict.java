package nl.sociaalpact.residentjourney.domain;

import java.time.Instant;

/** What a resident says of a referral, apart from the outcome that the organisation states. */
public record Verdict(VerdictId id, JourneyId journey, ReferralId referral, VerdictCode code, Instant givenAt) {}
