package nl.sociaalpact.referral.domain;

/** What an assessment found in one life domain. */
public record Finding(LifeDomain lifeDomain, FindingCode code) {}
