package nl.sociaalpact.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sociaalpact.local.part.ProcessIdentity;
import nl.sociaalpact.local.part.StopSignal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path home;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endProcesses() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void stopsWhatIsSurelyOursInOrderAndNothingElse() throws IOException {
        // Given
        var postgres = start();
        var intake = start();
        var stranger = start();
        var noted = ProcessIdentity.of(stranger.toHandle());
        var state = state(List.of(
                new State.Running("postgres", ProcessIdentity.of(postgres.toHandle()), StopSignal.INT),
                new State.Running(
                        "kafka",
                        new ProcessIdentity(noted.pid(), noted.startTick() - 1, noted.boot()),
                        StopSignal.TERM),
                new State.Running(
                        "keycloak", new ProcessIdentity(noted.pid(), noted.startTick(), "earlier"), StopSignal.TERM),
                new State.Running("intake", ProcessIdentity.of(intake.toHandle()), StopSignal.TERM)));
        var said = new ArrayList<String>();

        // When
        Leftovers.stop(state, said::add);

        // Then
        assertThat(said).hasSize(2);
        assertThat(said.getFirst()).contains("stopping intake");
        assertThat(said.getLast()).contains("stopping postgres");
        assertThat(List.of(intake.isAlive(), postgres.isAlive(), stranger.isAlive()))
                .containsExactly(false, false, true);
    }

    @Test
    void theStateComesBackFromDiskAsItWas() {
        // Given
        var file = new StateFile(home);
        var state = state(List.of(new State.Running("kafka", new ProcessIdentity(7, 8, "boot"), StopSignal.TERM)));

        // When
        file.write(state);

        // Then
        assertThat(file.read()).contains(state);
        file.delete();
        assertThat(file.read()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    private State state(List<State.Running> running) {
        return new State(
                State.Phase.RUNNING,
                ProcessIdentity.of(ProcessHandle.current()),
                home.resolve("data"),
                Map.of("kafka", 1),
                List.of("kafka"),
                running);
    }

    private Process start() throws IOException {
        var process = new ProcessBuilder("sleep", "600").start();
        processes.add(process);
        return process;
    }
}
