package nl.sociaalpact.earlysignalling.domain;

/**
 * What one run may take.
 *
 * @param largestRun how many signals at most
 * @param longestDays how many days at most
 */
public record MatchingRules(int largestRun, int longestDays) {}
