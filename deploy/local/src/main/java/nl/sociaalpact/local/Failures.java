package nl.sociaalpact.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sociaalpact.local.login.LoginFailure;
import nl.sociaalpact.local.part.PlatformFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever went wrong into one sentence and exit code 1; what only a developer can use goes to a file. */
final class Failures implements IExecutionExceptionHandler {
    private static final int FAILED = 1;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println(sentence(failure));
        return FAILED;
    }

    static int misused(ParameterException failure, String[] arguments) {
        var command = failure.getCommandLine();
        command.getErr().println(failure.getMessage());
        command.getErr()
                .println("Try %s --help.".formatted(command.getCommandSpec().qualifiedName()));
        return FAILED;
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case PlatformFailure ours -> String.valueOf(ours.getMessage());
            case LoginFailure ours -> String.valueOf(ours.getMessage());
            case UncheckedIOException io
            when isDiskFull(io) ->
                "The disk is full; free some space, or choose another folder with ./pact up --data DIR.";
            case Exception other -> unexpected(other);
        };
    }

    private static boolean isDiskFull(UncheckedIOException failure) {
        return String.valueOf(failure.getMessage()).contains("No space left on device");
    }

    private static String unexpected(Exception failure) {
        var details = Homes.standard().resolve("log").resolve("launcher-failure.txt");
        return "Something unexpected went wrong (%s); %s.".formatted(failure, written(failure, details));
    }

    private static String written(Exception failure, Path details) {
        try {
            Files.createDirectories(details.getParent());
            try (var writer = new PrintWriter(Files.newBufferedWriter(details))) {
                failure.printStackTrace(writer);
            }
            return "the details are in " + details;
        } catch (IOException unwritable) {
            return "the details could not be written to " + details;
        }
    }
}
