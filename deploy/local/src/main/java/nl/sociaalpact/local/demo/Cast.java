package nl.sociaalpact.local.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.sociaalpact.local.login.LoginFailure;
import nl.sociaalpact.local.platform.Organisation;
import nl.sociaalpact.local.platform.Ports;
import nl.sociaalpact.local.platform.Tokens;

/** Who plays in the story; each logs in when first needed. */
final class Cast {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
        return new Actor(name, token(name), ports);
    }

    /** Keycloak needs some seconds after its database was restarted; that is no surprise. */
    private String token(String name) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return tokens.of(name);
            } catch (LoginFailure notYet) {
                if (System.nanoTime() > deadline) {
                    throw new Surprise(String.valueOf(notYet.getMessage()));
                }
                Actor.pause();
            }
        }
    }
}
