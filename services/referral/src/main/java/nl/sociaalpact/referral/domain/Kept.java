package nl.sociaalpact.referral.domain;

import java.util.List;

/**
 * The deadlines after something happened.
 *
 * @param runOut those that had run out before it happened, each of which others are told once
 */
public record Kept(Clocks clocks, List<Clock> runOut) {
    /** Keeps its own copy. */
    public Kept {
        runOut = List.copyOf(runOut);
    }
}
