package nl.sociaalpact.residentjourney.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.Connection;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.local.accesslog.AccessLogVerifier;
import nl.sociaalpact.local.accesslog.AccessLogVerifier.KnownRoot;
import nl.sociaalpact.local.accesslog.AccessLogVerifier.Report;
import nl.sociaalpact.local.accesslog.Ed25519;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Seed;
import nl.sociaalpact.residentjourney.Story;
import nl.sociaalpact.residentjourney.usecase.SealAccessLog;
import nl.sociaalpact.residentjourney.usecase.SignAccessLog;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The access log can be shown to be whole: what is done to it is found, and nothing else is. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class AccessLogChainTest {
    private static final int TAMPERINGS = 2000;
    private static final int LINES = 80;
    private static final String WRITE = """
            WITH line AS (
                INSERT INTO processing_log (log_id, trace_id, span_id, name, start_time, end_time, status_code,
                                            processing_activity_id, data_subject_id, data_subject_id_type, basis,
                                            life_domains)
                VALUES (?, decode(md5(random()::text), 'hex'), decode('0011223344556677', 'hex'), 'read-timeline', now(),
                        now(), 1, 'https://example.test/read', ?, 'journey-pseudonym', '{involved}', '{money}')
                RETURNING log_id)
            INSERT INTO processing_user (log_id, organisation_id, client, subject) SELECT log_id, ?, ?, ? FROM line""";

    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    private static void written(Random chance) {
        var readers = List.of(Organisations.DYNAMO, Organisations.VENZO, Organisations.BUURTTEAM);
        var reader = chance.nextInt(4) == 0 ? null : readers.get(chance.nextInt(readers.size()));
        TestDatabase.execute(
                WRITE,
                UUID.randomUUID(),
                "subject-" + chance.nextInt(5),
                reader,
                reader == null ? null : "client",
                "worker-" + chance.nextInt(9));
    }

    private static void seal() {
        run(() -> Arc.container().instance(SealAccessLog.class).get().handle());
    }

    private static void sign() {
        run(() -> Arc.container().instance(SignAccessLog.class).get().handle());
    }

    private static void run(Supplier<Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static PublicKey key() throws Exception {
        var file = ConfigProvider.getConfig().getValue("pact.access-log.signing-key-file", Path.class);
        return Ed25519.publicKey(
                Base64.getDecoder().decode(Files.readString(file).strip()));
    }

    private static Report verified(Connection connection, Optional<KnownRoot> known) throws Exception {
        return AccessLogVerifier.verify(connection, key(), known);
    }

    private static Report verified() throws Exception {
        try (var connection = TestDatabase.asSuperuser()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return verified(connection, Optional.empty());
        }
    }

    private static void aLog(Random chance) {
        for (var number = 0; number < LINES; number++) {
            written(chance);
            if (number % 20 == 19) {
                sign();
            }
        }
    }

    @Test
    void everyTamperingIsFoundAndAWholeLogIsWhole() throws Exception {
        var seed = Seed.of("tampering");
        var chance = seed.world(0);
        aLog(chance);
        try (var connection = TestDatabase.asSuperuser()) {
            connection.setAutoCommit(false);
            var whole = verified(connection, Optional.empty());
            assertThat(whole.findings()).isEmpty();
            assertThat(whole.lines()).isEqualTo(LINES);
            var missed = 0;
            for (var number = 0; number < TAMPERINGS; number++) {
                var done = new Tampering(connection, chance).once();
                missed += verified(connection, whole.last()).isWhole() ? 1 : 0;
                connection.rollback();
                assertThat(missed)
                        .as("seed %d number %d: %s", seed.value(), number, done)
                        .isZero();
                if (number % 20 == 0) {
                    assertThat(verified(connection, whole.last()).findings()).isEmpty();
                    connection.rollback();
                }
            }
        }
    }

    @Test
    void aLogThatIsWrittenToByManyAtOnceIsWholeAtEveryMoment() throws Exception {
        var chance = Seed.of("chain at once").world(0);
        var threads = Executors.newFixedThreadPool(4);
        var writing = CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> many(chance), threads),
                CompletableFuture.runAsync(() -> many(chance), threads),
                CompletableFuture.runAsync(AccessLogChainTest::rolledBack, threads));
        var sealing = CompletableFuture.runAsync(
                () -> {
                    while (!writing.isDone()) {
                        sign();
                    }
                },
                threads);
        while (!writing.isDone()) {
            seal();
            assertThat(verified().findings()).isEmpty();
        }
        writing.get();
        sealing.get();
        threads.shutdown();
        sign();

        assertThat(verified().findings()).isEmpty();
        assertThat(verified().lines()).isEqualTo(200);
        assertThat(TestDatabase.count("access_to_seal")).isZero();
    }

    private static void many(Random chance) {
        for (var number = 0; number < 100; number++) {
            written(chance);
        }
    }

    private static void rolledBack() {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var number = 0; number < 50; number++) {
                statement.execute(WRITE.replaceFirst("\\?", "gen_random_uuid()")
                        .replaceFirst("\\?", "'subject'")
                        .replaceFirst("\\?", "NULL")
                        .replaceFirst("\\?", "NULL")
                        .replaceFirst("\\?", "'worker'"));
                connection.rollback();
            }
        } catch (java.sql.SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void everyAccessOverTheInterfaceBecomesALinkOfWhoLooked() throws Exception {
        var story = Story.ofAResident().linkedTo("resident");
        story.timelineFor(Organisations.BUURTTEAM).then().statusCode(200);
        Story.asResident("resident").get("/v1/my/timeline").then().statusCode(200);
        sign();

        assertThat(verified().findings()).isEmpty();
        assertThat(TestDatabase.count("access_chain")).isEqualTo(TestDatabase.count("processing_log"));
        assertThat(TestDatabase.query(UUID.class, "SELECT DISTINCT organisation_id FROM access_chain"))
                .containsExactlyInAnyOrder(Organisations.BUURTTEAM, new UUID(0, 0));
    }

    @Test
    void anotherKeyIsNotOurs() throws Exception {
        written(new Random(1));
        sign();
        try (var connection = TestDatabase.asSuperuser()) {
            connection.setAutoCommit(false);
            var other = Ed25519.publicKey(new byte[32]);
            assertThat(AccessLogVerifier.verify(connection, other, Optional.empty())
                            .findings())
                    .containsExactly("the signature is not ours: root 1");
        }
    }

    @Test
    void theServiceCannotChangeTheChain() {
        assertThat(TestDatabase.query(
                        Boolean.class,
                        "SELECT has_table_privilege(?, tab, priv) FROM unnest(ARRAY['access_chain', 'access_root']) tab,"
                                + " unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) priv",
                        TestDatabase.settings().username()))
                .hasSize(6)
                .containsOnly(false);
    }
}
