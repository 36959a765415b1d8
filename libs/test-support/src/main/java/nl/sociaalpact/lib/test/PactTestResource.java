package nl.sociaalpact.lib.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a service under test a database of its own on a real PostgreSQL, keys, an issuer of test tokens, and channels in
 * memory. The relay is off: a test looks at the outbox itself.
 */
public class PactTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var settings = ServiceSettings.load();
        var config = new HashMap<String, String>();
        TestDatabase.create(settings.name()).environment().forEach((key, value) -> config.put(property(key), value));
        config.put(
                "pact.resident-reference.keyset",
                TestKeys.residentReferenceKeyset().toString());
        config.put("pact.identity-index.key-file", TestKeys.randomKey().toString());
        config.put("pact.access-log.signing-key-file", TestKeys.randomKey().toString());
        config.put("pact.steward.organisation-id", Organisations.GEMEENTE.toString());
        config.put("quarkus.oidc.auth-server-url", "");
        config.put("quarkus.oidc.public-key", Tokens.publicKey());
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.management.test-port", "0");
        settings.incomingChannels()
                .map(InMemoryConnector::switchIncomingChannelsToInMemory)
                .forEach(config::putAll);
        return config;
    }

    @Override
    public void stop() {
        InMemoryConnector.clear();
    }

    /** PACT_DATABASE_MIGRATOR_USERNAME becomes pact.database.migrator-username. */
    private static String property(String environmentKey) {
        return environmentKey
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '.')
                .replace("migrator.", "migrator-");
    }
}
