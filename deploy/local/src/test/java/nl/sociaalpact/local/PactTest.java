package nl.sociaalpact.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.stream.Stream;
import nl.sociaalpact.local.part.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class PactTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static Stream<String> commands() {
        return Pact.commandLine().getSubcommands().keySet().stream().filter(name -> !name.equals("help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(String command) {
        assertThat(execute(command, "--help")).isZero();
        assertThat(out.toString())
                .startsWith("Usage: ./pact " + command)
                .hasLineCount(out.toString().split("\n").length);
        assertThat(Pact.commandLine()
                        .getSubcommands()
                        .get(command)
                        .getCommandSpec()
                        .usageMessage()
                        .description())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theScriptKnowsAndListsEveryCommand(String command) throws IOException {
        var script = Files.readString(Checkout.root().resolve("pact"));

        assertThat(script)
                .containsPattern("\n  " + command + " {2,}\\w")
                .containsPattern("\nbuild \\| test .*\\b" + command + "\\b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up --port kafka", "up --only nothing", "up --nonsense", "token", "nonsense"})
    void misuseIsOneSentenceAndExitCodeOne(String arguments) {
        assertThat(execute(arguments.split(" "))).isOne();
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void somethingUnexpectedIsOneSentenceToo() {
        var exitCode = new CommandLine(new Broken())
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new Failures())
                .execute();

        assertThat(exitCode).isOne();
        assertThat(err.toString())
                .startsWith("Something unexpected went wrong")
                .doesNotContain("\tat ")
                .hasLineCount(1);
    }

    private int execute(String... arguments) {
        return Pact.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Command(name = "broken")
    static class Broken implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("a mistake of ours");
        }
    }
}
