package nl.sociaalpact.referral.messaging;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are out in the open: none of our own networks, of the machine itself, or of a special purpose (the
 * special-purpose registries of RFC 6890 and its updates). An IPv4 address in the clothes of an IPv6 one is looked at
 * as what it is.
 */
final class PublicAddresses {
    private static final List<Range> CLOSED = Range.all(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");
    /** Of IPv6 only global unicast is open, and of that not these: tunnels, translations and documentation. */
    private static final Range GLOBAL_UNICAST = Range.of("2000::/3");

    private static final List<Range> CLOSED_GLOBAL =
            Range.all("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == 4
                ? CLOSED.stream().noneMatch(range -> range.contains(bytes))
                : GLOBAL_UNICAST.contains(bytes) && CLOSED_GLOBAL.stream().noneMatch(range -> range.contains(bytes));
    }

    /** Addresses with the same first bits. */
    private record Range(byte[] start, int bits) {
        static List<Range> all(String... ranges) {
            return Arrays.stream(ranges).map(Range::of).toList();
        }

        static Range of(String range) {
            var slash = range.indexOf('/');
            return new Range(
                    InetAddress.ofLiteral(range.substring(0, slash)).getAddress(),
                    Integer.parseInt(range.substring(slash + 1)));
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
