package nl.sociaalpact.lib.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrashPointTest {
    private static final String POINT = "relay-after-ack";
    private static final int ENDED = 137;
    private static final int WENT_ON = 7;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"before-commit", "after-commit", POINT, "no-such-point", ""})
    void unarmedItDoesNothing(String point) {
        assertThatCode(() -> CrashPoint.hit(point)).doesNotThrowAnyException();
    }

    @Test
    void theProcessEndsAtTheArmedPoint() throws Exception {
        assertThat(exitCode(armed(POINT))).isEqualTo(ENDED);
        assertThat(exitCode(armed(POINT + "\n"))).isEqualTo(ENDED);
    }

    @Test
    void theProcessGoesOnPastEveryOtherPoint() throws Exception {
        assertThat(exitCode(armed("relay-after-acknowledgement"))).isEqualTo(WENT_ON);
        assertThat(exitCode(armed(""))).isEqualTo(WENT_ON);
    }

    @Test
    void withoutAFileNoPointIsArmed() throws Exception {
        assertThat(exitCode("")).isEqualTo(WENT_ON);
        assertThat(exitCode(folder.resolve("absent").toString())).isEqualTo(WENT_ON);
        assertThat(exitCode(folder.toString())).isEqualTo(WENT_ON);
    }

    private String armed(String content) throws IOException {
        return Files.writeString(folder.resolve("armed"), content).toString();
    }

    private static int exitCode(String environment) throws IOException, InterruptedException, URISyntaxException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = place(CrashPoint.class) + File.pathSeparator + place(Program.class);
        var program = new ProcessBuilder(java, "-cp", classes, Program.class.getName());
        program.environment().put("PACT_CRASH_POINT", environment);
        var process = program.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Passes the point; a shutdown hook would change how it ends, and a hard end runs none. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(WENT_ON)));
            CrashPoint.hit(POINT);
        }
    }
}
