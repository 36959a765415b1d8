package nl.sociaalpact.local.platform;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sociaalpact.local.accesslog.Ed25519;
import nl.sociaalpact.local.part.Checkout;
import nl.sociaalpact.local.part.KafkaPart;
import nl.sociaalpact.local.part.KafkaSettings;
import nl.sociaalpact.local.part.KeycloakPart;
import nl.sociaalpact.local.part.Part;
import nl.sociaalpact.local.part.PostgresPart;
import nl.sociaalpact.local.part.ResidentReferenceKeyset;
import nl.sociaalpact.local.part.Secrets;
import nl.sociaalpact.local.part.ServicePart;

/** All parts, wired to each other; making them starts nothing. */
final class Parts {
    private static final String OIN = "00000004000000000000";
    private static final String ACCESS_LOG_KEY = "access-log-signing.key";

    private final PlatformSettings settings;
    private final Secrets secrets;
    private final PostgresPart postgres;
    private final KafkaPart kafka;
    private final KeycloakPart keycloak;

    Parts(PlatformSettings settings) {
        this.settings = settings;
        this.secrets = new Secrets(settings.secrets());
        this.postgres = new PostgresPart(new PostgresPart.Settings(
                data("postgres"), settings.log("postgres"), settings.ports().of("postgres"), secrets, Map.of()));
        this.kafka = new KafkaPart(new KafkaSettings(
                data("kafka"), settings.log("kafka"), settings.ports().of("kafka"), Map.of()));
        this.keycloak = new KeycloakPart(
                new KeycloakPart.Settings(
                        data("keycloak"),
                        settings.log("keycloak"),
                        settings.ports().of("keycloak"),
                        Checkout.realm(),
                        secrets),
                postgres);
    }

    PostgresPart postgres() {
        return postgres;
    }

    KeycloakPart keycloak() {
        return keycloak;
    }

    /** The chosen parts in the order in which they start. */
    Map<String, Part> chosen() {
        var all = new LinkedHashMap<String, Part>();
        for (var part : List.<Part>of(postgres, kafka, keycloak)) {
            all.put(part.name(), part);
        }
        for (var service : Services.NAMES) {
            all.put(service, service(service));
        }
        all.keySet().retainAll(settings.parts());
        return all;
    }

    /** What vouches for the roots of the access log: the public half of the key that the service signs them with. */
    PublicKey accessLogKey() {
        var secret = Base64.getDecoder().decode(secrets.get(ACCESS_LOG_KEY));
        return Ed25519.publicKey(secret);
    }

    private String address(String service) {
        return "http://127.0.0.1:" + settings.ports().of(service);
    }

    private Path data(String part) {
        return settings.data().resolve(part);
    }

    private ServicePart service(String name) {
        return new ServicePart(new ServicePart.Settings(
                name,
                settings.running(name).resolve("quarkus-run.jar"),
                settings.log(name),
                settings.ports().of(name),
                settings.ports().managementOf(name),
                environment(name)));
    }

    private Map<String, String> environment(String service) {
        var environment = new HashMap<>(postgres.database(service).environment());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("PACT_OIDC_URL", keycloak.issuer());
        environment.put("PACT_OIN", OIN);
        environment.put(
                "PACT_RESIDENT_REFERENCE_KEYSET",
                ResidentReferenceKeyset.in(secrets).toString());
        environment.put(
                "PACT_STEWARD_ORGANISATION_ID",
                Organisation.withCode(Organisation.STEWARD).id().toString());
        environment.put("PACT_RELAY_MODE", "polling");
        if (service.equals("intake")) {
            // The blind index of people must stay findable for the life of the database.
            environment.put(
                    "PACT_IDENTITY_INDEX_KEY_FILE",
                    secrets.randomKeyFile("identity-index.key").toString());
        }
        if (service.equals("resident-journey")) {
            environment.put(
                    "PACT_ACCESS_LOG_SIGNING_KEY_FILE",
                    secrets.randomKeyFile(ACCESS_LOG_KEY).toString());
            environment.put("PACT_JOURNEY_OWNERS_INTAKE_URL", address("intake"));
            environment.put("PACT_JOURNEY_OWNERS_REFERRAL_URL", address("referral"));
            environment.put("PACT_JOURNEY_OWNERS_EARLY_SIGNALLING_URL", address("early-signalling"));
        }
        environment.putAll(settings.extra().getOrDefault(service, Map.of()));
        return environment;
    }
}
