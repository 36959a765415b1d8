package nl.sociaalpact.local;

import java.util.concurrent.Callable;
import nl.sociaalpact.local.part.ResidentReferenceKeyset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "keyset",
        mixinStandardHelpOptions = true,
        description = "Print a new keyset for resident references on one line, for another deployment. It is a secret.")
final class KeysetCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Output.of(spec).println(ResidentReferenceKeyset.random().replaceAll("\\s", ""));
        return 0;
    }
}
