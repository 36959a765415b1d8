package nl.sociaalpact.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.sociaalpact.local.part.Checkout;
import nl.sociaalpact.local.part.Deadline;
import nl.sociaalpact.local.part.Folders;
import nl.sociaalpact.local.part.Part;

/** The platform as one thing: starts its parts, each as soon as what it stands on is up, and stops them the other way round. */
public final class Platform implements AutoCloseable {
    /** How often the user hears what is still awaited. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String REGISTRY = "organisation-registry";

    private final PlatformSettings settings;
    private final Consumer<String> progress;
    private final Parts wiring;
    private final Map<String, Part> parts;
    private final ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor();

    /** Progress is told line by line, in words for the user. */
    public Platform(PlatformSettings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
        this.wiring = new Parts(settings);
        this.parts = wiring.chosen();
    }

    public PlatformSettings settings() {
        return settings;
    }

    /** In the order in which they start. */
    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    public Part part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("not part of this platform: " + name);
        }
        return part;
    }

    /** A connection to a service's database that row-level security does not bind, for whoever runs this platform. */
    public Connection databaseOf(String service) throws SQLException {
        return wiring.postgres().superuser(wiring.postgres().database(service));
    }

    /** The public key of the access log. */
    public PublicKey accessLogKey() {
        return wiring.accessLogKey();
    }

    public Tokens tokens() {
        return new Tokens(wiring.keycloak().issuer(), wiring.keycloak().secrets());
    }

    /** Returns when every part is healthy; the first failure is thrown and leaves the rest for {@link #stop()}. */
    public void start() {
        copyServices();
        var started = new LinkedHashMap<String, CompletableFuture<Void>>();
        for (var part : parts.values()) {
            var below = Services.below(part.name()).stream()
                    .filter(started::containsKey)
                    .map(started::get)
                    .toArray(CompletableFuture[]::new);
            started.put(part.name(), CompletableFuture.allOf(below).thenRunAsync(() -> start(part), starters));
        }
        await(started);
    }

    /** Makes the partners known and active, when the registry is part of this platform; again and again changes nothing. */
    public void seed() {
        if (parts.containsKey(REGISTRY)) {
            new Seed(part(REGISTRY).url(), tokens().of(Organisation.STEWARD)).plant();
        }
    }

    private void await(Map<String, CompletableFuture<Void>> started) {
        var begin = System.nanoTime();
        while (!Deadline.in(PATIENCE).await(() -> isOver(started.values()))) {
            var waiting = started.entrySet().stream()
                    .filter(entry -> !entry.getValue().isDone())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
            progress.accept("  … %.0f s, waiting for %s".formatted((System.nanoTime() - begin) / 1e9, waiting));
        }
        started.values().stream().filter(CompletableFuture::isDone).forEach(Platform::join);
    }

    private static boolean isOver(Collection<CompletableFuture<Void>> starts) {
        return starts.stream().anyMatch(CompletableFuture::isCompletedExceptionally)
                || starts.stream().allMatch(CompletableFuture::isDone);
    }

    private static void join(CompletableFuture<Void> start) {
        try {
            start.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private void start(Part part) {
        var begin = System.nanoTime();
        if (part == wiring.keycloak() && !wiring.keycloak().isPrepared()) {
            progress.accept("  keycloak is being unpacked and prepared, once; this takes a minute");
        }
        part.start();
        if (part == wiring.postgres()) {
            services().forEach(service -> {
                var unused = wiring.postgres().createDatabase(service);
            });
        }
        progress.accept("  %-22s up in %.1f s".formatted(part.name(), (System.nanoTime() - begin) / 1e9));
    }

    private List<String> services() {
        return parts.keySet().stream().filter(Services.NAMES::contains).toList();
    }

    /** Services run from a copy, so that a build or a test run meanwhile cannot pull the files from under them. */
    private void copyServices() {
        try {
            for (var service : services()) {
                Folders.copy(Checkout.packaged(service), settings.running(service));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns when every process is gone. */
    public void stop() {
        stopAll();
        starters.shutdownNow();
        awaitStarters();
        // A start that was under way may have launched one more process in between.
        stopAll();
    }

    private void stopAll() {
        var services = services().stream()
                .map(service -> CompletableFuture.runAsync(part(service)::stop, Thread.ofVirtual()::start))
                .toList();
        services.forEach(Platform::join);
        for (var below : Services.PARTS_BELOW.reversed()) {
            if (parts.containsKey(below)) {
                part(below).stop();
            }
        }
    }

    private void awaitStarters() {
        try {
            var unused = starters.awaitTermination(Duration.ofSeconds(30).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
