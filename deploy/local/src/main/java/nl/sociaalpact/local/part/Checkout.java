package nl.sociaalpact.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where this checkout keeps what the parts are made of. The ./pact script says where; tests find it from their working folder. */
public final class Checkout {
    private static final Path MODULE = Path.of("deploy", "local");

    private Checkout() {}

    public static Path root() {
        var told = System.getProperty("pact.root");
        if (told != null) {
            return Path.of(told);
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("pact")) && Files.isDirectory(folder.resolve(MODULE))) {
                return folder;
            }
        }
        throw new PlatformFailure(
                "The folder with the ./pact script was not found above the working folder; start from inside the checkout.");
    }

    public static Path realm() {
        return root().resolve(Path.of("deploy", "realm", "sociaal-pact-realm.json"));
    }

    public static Path organisations() {
        return root().resolve(Path.of("deploy", "realm", "organisations.json"));
    }

    /** The packaged service, when it has been built. */
    public static Path packaged(String service) {
        return root().resolve(Path.of("services", service, "target", "quarkus-app"));
    }

    /** The jars a child JVM of ours needs, as a class path. */
    static String libraries() {
        var told = System.getProperty("pact.libraries");
        var file = told == null ? module().resolve("target").resolve("classpath") : Path.of(told);
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new PlatformFailure("The file %s is missing; run ./pact build.".formatted(file), failure);
        }
    }

    static Path keycloakArchive() {
        var archive = module().resolve(Path.of(
                "target", "keycloak", "keycloak-quarkus-dist-%s.tar.gz".formatted(version("keycloak"))));
        if (!Files.isRegularFile(archive)) {
            throw new PlatformFailure("The file %s is missing; run ./pact build.".formatted(archive));
        }
        return archive;
    }

    static String version(String software) {
        var versions = new Properties();
        try (var file = Checkout.class.getResourceAsStream("versions.properties")) {
            versions.load(file);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return versions.getProperty(software);
    }

    private static Path module() {
        return root().resolve(MODULE);
    }
}
