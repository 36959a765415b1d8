package nl.sociaalpact.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.sociaalpact.local.part.Checkout;
import nl.sociaalpact.local.part.Deadline;
import nl.sociaalpact.local.part.FreePort;
import nl.sociaalpact.local.platform.StateFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user runs them, each in a JVM of its own, with PostgreSQL as the one part. */
class LauncherIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path home;

    private final String port = "postgres=" + FreePort.any();

    @AfterEach
    void down() throws IOException {
        assertThat(pact("down").exitCode()).isZero();
    }

    @Test
    void comesUpOnceAndGoesDown() throws IOException {
        // When
        var up = pact("up", "--detach", "--only", "postgres", "--port", port);
        var again = pact("up", "--detach", "--only", "postgres", "--port", port);
        var fresh = pact("up", "--fresh", "--only", "postgres", "--port", port);

        // Then
        assertThat(up.exitCode()).as(up.output()).isZero();
        assertThat(up.output()).contains("postgres", "up in", "MEMORY");
        assertThat(again.exitCode()).isZero();
        assertThat(again.output()).contains("up already");
        assertThat(fresh.exitCode()).isOne();
        assertThat(fresh.output()).contains("./pact down before");
        assertThat(pact("down").output()).contains("its data stays in");
        assertThat(pact("status", "--json").output().strip()).isEqualTo("[ ]");
    }

    @Test
    void aKilledPartComesBackAndAKilledSupervisorLeavesNothingBehind() throws IOException {
        // Given
        assertThat(pact("up", "--detach", "--only", "postgres", "--port", port).exitCode())
                .isZero();
        var first = pid(status());

        // When a part is killed
        kill(first);

        // Then it is started again
        assertThat(Deadline.in(PATIENCE).await(() -> isUpWithAnother(first))).isTrue();

        // When the supervisor is killed
        var second = pid(status());
        kill(new StateFile(home).read().orElseThrow().supervisor().pid());

        // Then the next one clears up and starts anew
        var up = pact("up", "--detach", "--only", "postgres", "--port", port);
        assertThat(up.exitCode()).as(up.output()).isZero();
        assertThat(up.output()).contains("stopping postgres (process %d), left by an earlier run".formatted(second));
        assertThat(pid(status())).isNotEqualTo(second);
    }

    @Test
    void downAlsoStopsWhatAKilledSupervisorLeft() throws IOException {
        // Given
        assertThat(pact("up", "--detach", "--only", "postgres", "--port", port).exitCode())
                .isZero();
        var postgres = pid(status());
        kill(new StateFile(home).read().orElseThrow().supervisor().pid());

        // When
        var down = pact("down");

        // Then
        assertThat(down.exitCode()).isZero();
        assertThat(ProcessHandle.of(postgres).filter(ProcessHandle::isAlive)).isEmpty();
    }

    private static void kill(long pid) {
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private boolean isUpWithAnother(long pid) {
        try {
            var part = status();
            return part.path("health").asText().equals("up") && pid(part) != pid;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private JsonNode status() throws IOException {
        return new ObjectMapper().readTree(pact("status", "--json").output()).path(0);
    }

    private static long pid(JsonNode part) {
        return part.path("pid").asLong();
    }

    private record Result(int exitCode, String output) {}

    private Result pact(String... arguments) throws IOException {
        var target = Checkout.root().resolve("deploy/local/target");
        var classPath = target.resolve("classes") + ":"
                + Files.readString(target.resolve("classpath")).strip();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dpact.home=" + home,
                "-Dpact.root=" + Checkout.root(),
                "-cp",
                classPath,
                Pact.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.onExit().join().exitValue(), output);
    }
}
