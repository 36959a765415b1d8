package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/** A referral, as its own service counts it. */
public record ReferralId(UUID value) {}
