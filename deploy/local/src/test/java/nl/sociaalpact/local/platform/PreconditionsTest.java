package nl.sociaalpact.local.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.sociaalpact.local.part.PlatformFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreconditionsTest {
    @TempDir
    Path home;

    @Test
    void aTakenPortIsNamedWithItsPartAndTheMend() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Given
            var settings = settings(Ports.free().with(List.of("kafka=" + other.getLocalPort())));

            // When, Then
            assertThatThrownBy(() -> Preconditions.check(settings))
                    .isInstanceOf(PlatformFailure.class)
                    .hasMessage("Port %d, which kafka needs, is taken; stop what uses it or choose another with"
                                    .formatted(other.getLocalPort())
                            + " ./pact up --port kafka=NUMBER.");
        }
    }

    @Test
    void freePortsAndRoomOnTheDiskAreEnough() {
        assertThatCode(() -> Preconditions.check(settings(Ports.free()))).doesNotThrowAnyException();
    }

    @Test
    void aFullDiskIsNamedWithTheMend() {
        assertThatThrownBy(() -> Preconditions.checkRoom(home, 1024L * 1024))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining(home.toString())
                .hasMessageContaining("has 1 MB free")
                .hasMessageContaining("--data DIR");
    }

    private PlatformSettings settings(Ports ports) {
        return new PlatformSettings(home, home.resolve("data"), ports, Services.PARTS_BELOW, Map.of());
    }
}
