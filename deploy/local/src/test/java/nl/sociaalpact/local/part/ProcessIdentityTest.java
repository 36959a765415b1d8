package nl.sociaalpact.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessIdentityTest {
    private final ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current());

    @Test
    void findsTheProcessItWasTakenFrom() {
        assertThat(self.find()).contains(ProcessHandle.current());
        assertThat(Processes.memoryMegabytes(ProcessHandle.current())).isPositive();
    }

    @Test
    void aNumberThatIsUsedAgainIsAnotherProcess() {
        assertThat(new ProcessIdentity(self.pid(), self.startTick() + 1, self.boot()).find())
                .isEmpty();
        assertThat(new ProcessIdentity(self.pid(), self.startTick(), "another boot").find())
                .isEmpty();
    }
}
