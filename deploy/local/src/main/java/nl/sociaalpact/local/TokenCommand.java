package nl.sociaalpact.local;

import java.util.concurrent.Callable;
import nl.sociaalpact.local.platform.Platform;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = {
            "Print an access token, valid for five minutes, and nothing else.",
            "For instance: curl -H \"Authorization: Bearer $(./pact token venzo)\" http://127.0.0.1:8082/v1/organisations"
        },
        footer = {
            "",
            "Systems (client credentials): venzo, swazoom, buurtwerkkamer, pbazo, dynamo, movisie, buurtteam-zuidoost,",
            "woningcorporatie, gemeente.",
            "People (logging in as a browser would): worker-buurtteam, worker-dynamo, analyst, privacy-officer, resident."
        })
final class TokenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CLIENT", description = "The name of a system or a person in the realm.")
    String client = "";

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var state = Homes.state();
        var platform = new Platform(state.settings(Homes.standard()), line -> {});
        Output.of(spec).println(platform.tokens().of(client));
        return 0;
    }
}
