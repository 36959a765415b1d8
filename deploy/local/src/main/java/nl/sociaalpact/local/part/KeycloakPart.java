package nl.sociaalpact.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Keycloak on 127.0.0.1 with the realm of the platform; it keeps its data in our PostgreSQL, so that survives a kill -9. */
public final class KeycloakPart extends ProcessPart {
    private static final Duration START_PATIENCE = Duration.ofMinutes(4);
    private static final String REALM = "sociaal-pact";
    private static final String PACKAGES_TO_OPEN = "java.util java.util.concurrent java.security java.lang";

    private final Settings settings;
    private final PostgresPart postgres;

    /** The home is a folder for what Keycloak writes; the realm is a file. */
    public record Settings(Path home, Path log, int port, Path realm, Secrets secrets) {
        public Settings {
            home = home.toAbsolutePath();
        }
    }

    public KeycloakPart(Settings settings, PostgresPart postgres) {
        super("keycloak", settings.log(), StopSignal.TERM);
        this.settings = settings;
        this.postgres = postgres;
    }

    /** For tests: the one temporary Keycloak that all tests of this JVM share, with its data in the shared PostgreSQL. */
    public static KeycloakPart shared() {
        return Shared.SERVER;
    }

    private static final class Shared {
        static final KeycloakPart SERVER = Temporary.start(
                "keycloak",
                folder -> new KeycloakPart(
                        new Settings(
                                folder.resolve("home"),
                                folder.resolve("keycloak.log"),
                                FreePort.any(),
                                Checkout.realm(),
                                new Secrets(folder.resolve("secrets"))),
                        PostgresPart.shared()));
    }

    /** Whether this user has run this version before; the first time takes half a minute longer. */
    public boolean isPrepared() {
        return KeycloakInstallation.isPrepared();
    }

    public RealmSecrets secrets() {
        return new RealmSecrets(settings.secrets());
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + settings.port();
    }

    /** What a token says about its issuer; the realm's endpoints are below it. */
    public String issuer() {
        return url() + "/realms/" + REALM;
    }

    @Override
    boolean launchAndAwait() {
        try {
            var installation = KeycloakInstallation.unpacked();
            var realm = Files.readString(settings.realm());
            var database = isImported(realm) ? postgres.createDatabase(name()) : postgres.recreateDatabase(name());
            prepareHome(installation, realm);
            launch(command(installation), environment(database, realm));
            return awaitHealth(Deadline.in(START_PATIENCE)) && remember(realm);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A realm is imported once. When its file has changed since, or an import was cut short, Keycloak begins again with an empty
     * database.
     */
    private boolean isImported(String realm) throws IOException {
        return Files.exists(imported()) && Files.readString(imported()).equals(sha256(realm));
    }

    private boolean remember(String realm) throws IOException {
        Files.writeString(imported(), sha256(realm));
        return true;
    }

    private Path imported() {
        return settings.home().resolve("imported-realm.sha256");
    }

    private void prepareHome(Path installation, String realm) throws IOException {
        var imports = settings.home().resolve("data").resolve("import");
        Files.createDirectories(imports);
        Files.createDirectories(settings.home().resolve("conf"));
        Files.writeString(imports.resolve(settings.realm().getFileName()), realm);
        for (var shared : List.of("lib", "providers", "themes")) {
            Files.deleteIfExists(settings.home().resolve(shared));
            Files.createSymbolicLink(settings.home().resolve(shared), installation.resolve(shared));
        }
    }

    /** What bin/kc.sh would run, without the shell in between, which would be the process we see. */
    private List<String> command(Path installation) {
        var options = new ArrayList<>(List.of(
                "-Xms128m",
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + settings.home()));
        for (var opened : PACKAGES_TO_OPEN.split(" ")) {
            options.add("--add-opens=java.base/%s=ALL-UNNAMED".formatted(opened));
        }
        options.addAll(List.of(
                "-cp", installation.resolve("lib").resolve("quarkus-run.jar").toString()));
        return JavaCommand.of(
                options,
                List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized", "--import-realm"));
    }

    /** Secrets travel by environment, because every user of the machine can read a command line. */
    private Map<String, String> environment(Database database, String realm) {
        var environment = new HashMap<>(new RealmSecrets(settings.secrets()).environment(realm));
        environment.putAll(Map.of(
                "KC_DB_URL", database.jdbcUrl(),
                "KC_DB_USERNAME", database.migratorUsername(),
                "KC_DB_PASSWORD", database.migratorPassword(),
                "KC_DB_POOL_MAX_SIZE", "15",
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_HOST", "127.0.0.1",
                "KC_HTTP_PORT", Integer.toString(settings.port()),
                "KC_HOSTNAME", url(),
                "KC_CACHE", "local"));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secrets().get("keycloak-admin"));
        return environment;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean isHealthy() {
        return HttpProbe.isOk(issuer() + "/.well-known/openid-configuration");
    }
}
