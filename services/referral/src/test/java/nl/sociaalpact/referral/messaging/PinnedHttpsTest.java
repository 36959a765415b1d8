package nl.sociaalpact.referral.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.referral.WebhookConfig;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.DueWebhook;
import nl.sociaalpact.referral.usecase.Notice;
import nl.sociaalpact.referral.usecase.Notification;
import nl.sociaalpact.referral.usecase.WebhookCalls.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real HTTPS server on this machine, which only this test's own network leads to. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class PinnedHttpsTest {
    private static final String NAME = "partner.example";
    private static final String PASSWORD = "only-for-this-test";
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-16T08:30:00Z");
    private static final UUID REFERRAL = new UUID(1, 2);
    private static final Vertx VERTX = Vertx.vertx();
    private static final BlockingQueue<Received> RECEIVED = new LinkedBlockingQueue<>();

    private static HttpServer server;
    private static PfxOptions certificate;
    private static volatile int status = 204;

    private record Received(String id, String timestamp, String signature, String body) {}

    @BeforeAll
    static void aServerWithACertificateOfItsOwn(@TempDir Path folder) throws Exception {
        var store = folder.resolve("server.p12");
        keytool(store);
        certificate = new PfxOptions().setPath(store.toString()).setPassword(PASSWORD);
        server = VERTX.createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(certificate))
                .requestHandler(PinnedHttpsTest::receive)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @AfterAll
    static void stop() throws Exception {
        VERTX.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @BeforeEach
    void theServerTakesEverything() {
        status = 204;
        RECEIVED.clear();
    }

    @Test
    void aNotificationArrivesSignedAndSaysOnlyWhichReferral() throws Exception {
        assertThat(tell(NAME, toServer())).isEqualTo(Answer.TAKEN);
        var received = RECEIVED.poll(5, TimeUnit.SECONDS);
        assertThat(received.body())
                .isEqualTo(
                        "{\"type\":\"referral-accepted\",\"timestamp\":\"2026-11-16T08:30:00Z\",\"data\":{\"referralId\":\""
                                + REFERRAL + "\"}}");
        assertThat(received.timestamp()).isEqualTo(Long.toString(NOW.getEpochSecond()));
        assertThat(received.signature()).isEqualTo(signature(received));
    }

    @Test
    void onlyASuccessCountsAndARedirectIsNotFollowed() {
        for (var answer : new int[] {301, 302, 303, 307, 400, 401, 410, 500, 503}) {
            status = answer;
            assertThat(tell(NAME, toServer())).as("%d", answer).isEqualTo(Answer.NOT_TAKEN);
        }
        assertThat(RECEIVED).hasSize(9);
    }

    @Test
    void theNetworkOfTheServiceLeadsToNoPrivateAddress() throws IOException {
        var guarded = new Network(PinnedHttpsTest::loopback, Network.open().allowed(), certificate);
        try (var listening = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            listening.setSoTimeout(200);
            var place = NAME + ":" + listening.getLocalPort();
            assertThat(told("https://" + place + "/", guarded, Set.of(place))).isEqualTo(Answer.NOT_ALLOWED);
            assertThatThrownBy(listening::accept).as("somebody knocked").isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void oneClosedAddressAmongOpenOnesClosesTheName() {
        var both = new Network(
                name -> new InetAddress[] {InetAddress.ofLiteral("93.184.215.14"), InetAddress.ofLiteral("10.0.0.1")},
                Network.open().allowed(),
                certificate);
        assertThat(tell(NAME, both)).isEqualTo(Answer.NOT_ALLOWED);
    }

    /** A name server that answers something else the second time is never asked a second time. */
    @Test
    void theNameIsResolvedOnce() {
        var asked = new AtomicInteger();
        var rebinding = new Network(
                name -> asked.getAndIncrement() == 0
                        ? loopback(name)
                        : new InetAddress[] {InetAddress.ofLiteral("169.254.169.254")},
                onlyServer(),
                certificate);
        assertThat(tell(NAME, rebinding)).isEqualTo(Answer.TAKEN);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aCertificateThatIsNotBelievedOrOfAnotherNameIsNotSpokenTo() {
        assertThat(tell(NAME, new Network(PinnedHttpsTest::loopback, onlyServer(), null)))
                .isEqualTo(Answer.NOT_REACHED);
        assertThat(tell("other.example", toServer())).isEqualTo(Answer.NOT_REACHED);
        assertThat(RECEIVED).isEmpty();
    }

    @Test
    void aHostThatLeftTheListIsNotEvenResolved() {
        var never = new Network(
                name -> {
                    throw new AssertionError("resolved");
                },
                onlyServer(),
                certificate);
        assertThat(told("https://gone.example:" + server.actualPort() + "/", never, Set.of(NAME)))
                .isEqualTo(Answer.NOT_ALLOWED);
    }

    @Test
    void noSuchNameAndNoAnswerAreToldApart() {
        var nowhere = new Network(
                name -> {
                    throw new UnknownHostException(name);
                },
                onlyServer(),
                certificate);
        assertThat(tell(NAME, nowhere)).isEqualTo(Answer.NOT_FOUND);
        status = 0;
        assertThat(tell(NAME, toServer())).isEqualTo(Answer.NOT_REACHED);
    }

    private static Network toServer() {
        return new Network(PinnedHttpsTest::loopback, onlyServer(), certificate);
    }

    private static Predicate<InetAddress> onlyServer() {
        return address -> address.getHostAddress().equals("127.0.0.1");
    }

    private static InetAddress[] loopback(String name) {
        return new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
    }

    private static Answer tell(String host, Network network) {
        var place = host + ":" + server.actualPort();
        return told("https://" + place + "/in", network, Set.of(place));
    }

    private static Answer told(String url, Network network, Set<String> hosts) {
        var json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        var messages = new Messages(json, Clock.fixed(NOW, ZoneOffset.UTC));
        var organisation = new OrganisationId(new UUID(0, 3));
        var due = new DueWebhook(organisation, new UUID(0, 4), url, SECRET, new UUID(0, 0), 0, null);
        var notice = new Notice(organisation, new ReferralId(REFERRAL), "referral-accepted", NOW);
        return new PinnedHttps(VERTX, config(hosts), messages, network)
                .tell(due, new Notification(new UUID(7, 7), new UUID(1, 1), notice))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private static void receive(HttpServerRequest request) {
        if (status == 0) {
            return;
        }
        request.bodyHandler(body -> {
            RECEIVED.add(new Received(
                    request.getHeader("webhook-id"),
                    request.getHeader("webhook-timestamp"),
                    request.getHeader("webhook-signature"),
                    body.toString()));
            request.response()
                    .setStatusCode(status)
                    .putHeader("Location", "https://" + NAME + ":" + server.actualPort() + "/elsewhere")
                    .end();
        });
    }

    private static String signature(Received received) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        var signed = received.id() + "." + received.timestamp() + "." + received.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static WebhookConfig config(Set<String> hosts) {
        return new WebhookConfig() {
            @Override
            public Optional<Set<String>> hosts() {
                return Optional.of(hosts);
            }

            @Override
            public String every() {
                return "off";
            }

            @Override
            public Duration giveUpAfter() {
                return Duration.ofDays(5);
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(1);
            }
        };
    }

    private static void keytool(Path store) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + NAME,
                        "-ext",
                        "san=dns:" + NAME,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
