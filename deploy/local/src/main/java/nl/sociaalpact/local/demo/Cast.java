package nl.sociaalpact.local.demo;

import java.util.HashMap;
import java.util.Map;
import nl.sociaalpact.local.platform.Organisation;
import nl.sociaalpact.local.platform.Ports;
import nl.sociaalpact.local.platform.Tokens;

/** Who plays in the story; each logs in when first needed. */
final class Cast {
    private final Tokens tokens;
    private final Ports ports;
    private final Map<String, Actor> actors = new HashMap<>();

    Cast(Tokens tokens, Ports ports) {
        this.tokens = tokens;
        this.ports = ports;
    }

    Actor actor(String name) {
        return actors.computeIfAbsent(name, this::login);
    }

    /** The id of an organisation of the pact. */
    static String organisation(String code) {
        return Organisation.withCode(code).id().toString();
    }

    private Actor login(String name) {
        return new Actor(name, tokens.of(name), ports);
    }
}
