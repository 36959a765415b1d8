package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a referral hangs together with others.
 *
 * @param partOf the referral of which this is one part, when an intermediary divided it
 * @param task which part of a housing referral this is
 * @param hops how many requests for the same need went before it, each taking the place of the one before
 * @param firstRequestedAt when the first of those was sent; absent: this is the first
 * @param divided whether its target divided it into parts
 */
public record Ties(
        Kind kind,
        @Nullable ReferralId partOf,
        @Nullable HousingTask task,
        int hops,
        @Nullable Instant firstRequestedAt,
        boolean divided) {
    /** Of a referral that stands alone. */
    public static final Ties NONE = of(Kind.STANDARD);

    /** Of a referral of this kind that stands alone. */
    public static Ties of(Kind kind) {
        return new Ties(kind, null, null, 0, null, false);
    }

    /** Of a part of another referral. */
    public static Ties partOf(ReferralId whole, @Nullable HousingTask task) {
        return new Ties(Kind.STANDARD, whole, task, 0, null, false);
    }

    Ties asDivided() {
        return new Ties(kind, partOf, task, hops, firstRequestedAt, true);
    }

    /** The same, of a referral that takes the place of an earlier one. */
    Ties after(@Nullable Referral earlier) {
        if (earlier == null) {
            return this;
        }
        var before = earlier.particulars();
        var first = Objects.requireNonNullElse(before.ties().firstRequestedAt(), before.requestedAt());
        return new Ties(kind, partOf, task, before.ties().hops() + 1, first, divided);
    }
}
