package nl.sociaalpact.referral.usecase;

import java.time.Instant;

/**
 * A referral as it was read, and when it last changed in any way.
 *
 * @param updatedAt in milliseconds, by the clock of the database
 */
public record DatedReferral(StoredReferral stored, Instant updatedAt) {}
