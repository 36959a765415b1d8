package nl.sociaalpact.local.part;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** One running piece of the platform. Starting and stopping are idempotent; both return only when the part has really come up or gone. */
public interface Part extends AutoCloseable {
    String name();

    /** Where a user or another part reaches it. */
    String url();

    /** Returns once the part answers; throws {@link PlatformFailure} when it does not. */
    void start();

    /** The data stays. */
    void stop();

    /** Asks the part itself, now. */
    boolean isHealthy();

    /** The process, while it lives. */
    Optional<ProcessHandle> process();

    /** Tells the listener of each process from the moment it exists, before it is up. */
    void onLaunch(Consumer<ProcessHandle> listener);

    StopSignal stopSignal();

    Path log();

    @Override
    default void close() {
        stop();
    }
}
