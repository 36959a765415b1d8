package nl.sociaalpact.local;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes for its user. */
final class Output {
    private Output() {}

    /** The specification is what picocli puts into a command before it calls it. */
    static PrintWriter of(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("the command was not called by picocli");
        }
        return spec.commandLine().getOut();
    }
}
