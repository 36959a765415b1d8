package nl.sociaalpact.local.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command line for a JVM like the one we run on. */
final class JavaCommand {
    private JavaCommand() {}

    static String home() {
        return System.getProperty("java.home");
    }

    static List<String> of(List<String> options, List<String> program) {
        var command = new ArrayList<String>();
        command.add(Path.of(home(), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.addAll(options);
        command.addAll(program);
        return command;
    }
}
