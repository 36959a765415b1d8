package nl.sociaalpact.residentjourney;

import java.security.SecureRandom;
import java.util.Random;
import org.jboss.logging.Logger;

/** Where the chance of a test starts. A failing run is run again with {@code -Dpact.test.seed=…}. */
public record Seed(long value) {
    private static final Logger LOG = Logger.getLogger(Seed.class);

    /** A fresh one, or the one that was asked for; it is printed. */
    public static Seed of(String test) {
        var seed = new Seed(Long.getLong("pact.test.seed", new SecureRandom().nextLong()));
        LOG.infof("seed test=%s pact.test.seed=%d", test, seed.value);
        return seed;
    }

    /** The chance of one of several worlds. */
    public Random world(int number) {
        return new Random(value * 31 + number);
    }
}
