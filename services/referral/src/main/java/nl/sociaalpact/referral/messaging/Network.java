package nl.sociaalpact.referral.messaging;

import io.vertx.core.net.TrustOptions;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The network as calls find it. The service knows one, {@link #open}, and no setting can give it another; a test makes
 * its own, in which the only address that may be called is that of its server.
 *
 * @param trust whose certificates are believed; absent: those that Java believes
 */
record Network(
        Names names,
        Predicate<InetAddress> allowed,
        @Nullable TrustOptions trust) {
    /** The internet, and nothing else. */
    static Network open() {
        return new Network(InetAddress::getAllByName, PublicAddresses::contains, null);
    }

    /** What a name resolves to. */
    interface Names {
        InetAddress[] resolve(String name) throws UnknownHostException;
    }
}
