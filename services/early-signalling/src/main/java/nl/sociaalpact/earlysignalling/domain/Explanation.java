package nl.sociaalpact.earlysignalling.domain;

/**
 * Why a signal is not taken up, so that its sender can do better or object. It is kept as it was decided, because rules
 * change later.
 *
 * @param found what the report said: euros, or days
 * @param limit what the rule asks
 * @param source where the rule comes from
 */
public record Explanation(Rule rule, int found, int limit, String source) {

    /** The rule that decided. */
    public enum Rule implements Coded {
        /** The amount is less than the threshold; in euros. */
        BELOW_THRESHOLD,
        /** The arrears are fewer days old than the rule asks. */
        TOO_EARLY,
        /** The arrears are more days old than the rule allows. */
        TOO_LATE,
        /** The same partner reported these arrears before and the amount is not higher; in euros. */
        NOT_HIGHER_THAN_BEFORE
    }

    /** What the signal becomes. */
    public SignalStatus status() {
        return switch (rule) {
            case BELOW_THRESHOLD, TOO_EARLY, TOO_LATE -> SignalStatus.NOT_PICKED_UP_UNJUST;
            case NOT_HIGHER_THAN_BEFORE -> SignalStatus.NOT_PICKED_UP_REPEAT;
        };
    }

    /** Says only which rule: the figures tell about the resident. */
    @Override
    public String toString() {
        return "Explanation[" + rule + "]";
    }
}
