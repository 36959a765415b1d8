package nl.sociaalpact.local;

import java.util.concurrent.Callable;
import nl.sociaalpact.local.demo.Story;
import nl.sociaalpact.local.platform.Platform;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Plays the story against the platform that runs. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Plays one resident's journey through all services over the public REST API, step by step."
                + " Ends with exit code 1 at the first surprise.")
final class DemoCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var settings = Homes.state().settings(Homes.standard());
        var tokens = new Platform(settings, line -> {}).tokens();
        var story = new Story(tokens, settings.ports(), Output.of(spec));
        return story.play() ? 0 : 1;
    }
}
