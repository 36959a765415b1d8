package nl.sociaalpact.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of the platform on one machine. A new command is one line in the list of subcommands. */
@Command(
        name = "pact",
        description = "The sociaal pact platform on this machine.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            DemoCommand.class,
            BenchCommand.class,
            KeysetCommand.class,
            VerifyLogCommand.class,
            RebuildCommand.class,
            HelpCommand.class
        })
public final class Pact {
    private Pact() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Pact())
                .setCommandName("./pact")
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(Failures::misused);
    }
}
