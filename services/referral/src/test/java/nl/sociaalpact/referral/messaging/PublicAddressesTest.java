package nl.sociaalpact.referral.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For every range: its first and last address, one in between, and its neighbours on both sides. */
class PublicAddressesTest {
    private static final long SEED = Long.getLong("referral.seed", System.nanoTime());

    @ParameterizedTest(name = "{0}-{1}")
    @MethodSource("closedIpv4")
    void aClosedRangeOfIpv4IsClosedFromItsFirstAddressToItsLastAlsoInTheClothesOfIpv6(String first, String last)
            throws UnknownHostException {
        var from = number(first);
        var to = number(last);
        var between = from + (long) (new Random(SEED).nextDouble() * (to - from));
        for (var address : new long[] {from, between, to}) {
            var bytes = bytes(address);
            assertThat(PublicAddresses.contains(InetAddress.getByAddress(bytes)))
                    .as("seed %d", SEED)
                    .isFalse();
            assertThat(PublicAddresses.contains(InetAddress.getByAddress(mapped(bytes))))
                    .as("seed %d", SEED)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("open")
    void theNeighboursOfAClosedRangeAreOpen(String open) {
        assertThat(PublicAddresses.contains(InetAddress.ofLiteral(open))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("closedIpv6")
    void whatIsNotGlobalIsClosedInIpv6(String closed) {
        assertThat(PublicAddresses.contains(InetAddress.ofLiteral(closed))).isFalse();
    }

    @Test
    void everyFormInWhichLoopbackIsWrittenIsClosed() throws UnknownHostException {
        for (var form : new String[] {"127.0.0.1", "2130706433", "127.1", "0", "::ffff:127.0.0.1", "::1", "::"}) {
            assertThat(PublicAddresses.contains(InetAddress.getByName(form)))
                    .as(form)
                    .isFalse();
        }
    }

    static Stream<Arguments> closedIpv4() {
        return Stream.of(
                        "0.0.0.0-0.255.255.255",
                        "10.0.0.0-10.255.255.255",
                        "100.64.0.0-100.127.255.255",
                        "127.0.0.0-127.255.255.255",
                        "169.254.0.0-169.254.255.255",
                        "172.16.0.0-172.31.255.255",
                        "192.0.0.0-192.0.0.255",
                        "192.0.2.0-192.0.2.255",
                        "192.88.99.0-192.88.99.255",
                        "192.168.0.0-192.168.255.255",
                        "198.18.0.0-198.19.255.255",
                        "198.51.100.0-198.51.100.255",
                        "203.0.113.0-203.0.113.255",
                        "224.0.0.0-239.255.255.255",
                        "240.0.0.0-255.255.255.255")
                .map(range -> Arguments.of((Object[]) range.split("-")));
    }

    static Stream<String> open() {
        return Stream.of(
                "1.0.0.0",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2a00:1450::1",
                "2606:4700::1111",
                "2003::");
    }

    static Stream<String> closedIpv6() {
        return Stream.of(
                "::",
                "::1",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:a00:1::",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "1fff::1",
                "4000::1");
    }

    private static long number(String address) {
        var number = 0L;
        for (var part : address.split("\\.")) {
            number = number * 256 + Long.parseLong(part);
        }
        return number;
    }

    private static byte[] bytes(long number) {
        return new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    private static byte[] mapped(byte[] ipv4) {
        var bytes = new byte[16];
        bytes[10] = -1;
        bytes[11] = -1;
        System.arraycopy(ipv4, 0, bytes, 12, 4);
        return bytes;
    }
}
