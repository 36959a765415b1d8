package nl.sociaalpact.earlysignalling.domain;

/** An amount in whole euros, never negative. */
public record EuroAmount(int euros) {
    /** Refuses a negative amount. */
    public EuroAmount {
        if (euros < 0) {
            throw new IllegalArgumentException("an amount is not negative");
        }
    }

    /** Whether this is more. */
    public boolean isHigherThan(EuroAmount other) {
        return euros > other.euros;
    }

    /** Says nothing: an amount must not reach a log. */
    @Override
    public String toString() {
        return "EuroAmount[hidden]";
    }
}
