package nl.sociaalpact.referral.domain;

/** That a referral is one member's own part of what was asked for a household. */
public record HouseholdPart(HouseholdId household, AgeBand age) {}
