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
import java.util.Optional;

/** Keycloak on 127.0.0.1 with the realm of the platform; it keeps its data in our PostgreSQL, so that survives a kill -9. */
public final class KeycloakPart implements Part {
    private static final Duration START_PATIENCE = Duration.ofMinutes(4);
    private static final String REALM = "sociaal-pact";
    private static final String PACKAGES_TO_OPEN = "java.util java.util.concurrent java.security java.lang";

    private final Settings settings;
    private final PostgresPart postgres;
    private final PartProcess server;

    /** The home is a folder for what Keycloak writes; the realm is a file. */
    public record Settings(Path home, Path log, int port, Path realm, Secrets secrets) {
        public Settings {
            home = home.toAbsolutePath();
        }
    }

    public KeycloakPart(Settings settings, PostgresPart postgres) {
        this.settings = settings;
        this.postgres = postgres;
        this.server = new PartProcess(name(), settings.log(), StopSignal.TERM);
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

    public RealmSecrets secrets() {
        return new RealmSecrets(settings.secrets());
    }

    @Override
    public String name() {
        return "keycloak";
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
    public Path log() {
        return settings.log();
    }

    @Override
    public void start() {
        if (server.isAlive()) {
            return;
        }
        try {
            var installation = KeycloakInstallation.unpacked();
            var realm = Files.readString(settings.realm());
            var database = databaseFor(realm);
            prepareHome(installation, realm);
            server.launch(command(installation), environment(database, realm));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!server.awaitReady(this::isHealthy, Deadline.in(START_PATIENCE))) {
            stop();
            throw new PlatformFailure("Keycloak does not start on port %d; see %s.".formatted(settings.port(), log()));
        }
    }

    /** A realm is imported once; when the file has changed since, Keycloak begins again with an empty database. */
    private Database databaseFor(String realm) throws IOException {
        var imported = settings.home().resolve("imported-realm.sha256");
        var hash = sha256(realm);
        if (Files.exists(imported) && Files.readString(imported).equals(hash)) {
            return postgres.createDatabase(name());
        }
        var database = postgres.recreateDatabase(name());
        Files.createDirectories(settings.home());
        Files.writeString(imported, hash);
        return database;
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

    @Override
    public Optional<ProcessHandle> process() {
        return server.handle();
    }

    @Override
    public void stop() {
        server.stop();
    }
}
