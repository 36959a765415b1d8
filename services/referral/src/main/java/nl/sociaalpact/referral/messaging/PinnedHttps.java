package nl.sociaalpact.referral.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import nl.sociaalpact.referral.WebhookConfig;
import nl.sociaalpact.referral.domain.WebhookAddress;
import nl.sociaalpact.referral.usecase.DueWebhook;
import nl.sociaalpact.referral.usecase.Notification;
import nl.sociaalpact.referral.usecase.WebhookCalls;

/**
 * Calls over HTTPS and nothing else. A name is resolved once; when one of its addresses is not out in the open nothing is
 * called, else the connection goes to the address that was looked at, so that a second answer of the name server
 * changes nothing. The certificate must be that of the name. No redirect is followed, and no word of the answer is read.
 */
@ApplicationScoped
class PinnedHttps implements WebhookCalls {
    private final Vertx vertx;
    private final HttpClient client;
    private final WebhookConfig config;
    private final Network network;
    private final Messages messages;

    @Inject
    PinnedHttps(Vertx vertx, WebhookConfig config, ObjectMapper json, Clock clock) {
        this(vertx, config, new Messages(json, clock), Network.open());
    }

    /** For a test, which stands in the same package; nothing else can open another network. */
    PinnedHttps(Vertx vertx, WebhookConfig config, Messages messages, Network network) {
        this.vertx = vertx;
        this.config = config;
        this.network = network;
        this.messages = messages;
        this.client = vertx.createHttpClient(options(config, network));
    }

    private static HttpClientOptions options(WebhookConfig config, Network network) {
        var options = new HttpClientOptions()
                .setSsl(true)
                .setVerifyHost(true)
                .setKeepAlive(false)
                .setConnectTimeout(Math.toIntExact(config.timeout().toMillis()));
        return network.trust() == null ? options : options.setTrustOptions(network.trust());
    }

    @Override
    public Uni<Answer> tell(DueWebhook webhook, Notification notification) {
        return WebhookAddress.of(webhook.url(), config.hosts().orElse(Set.of()))
                .map(address -> call(address, webhook, notification))
                .orElseGet(() -> Uni.createFrom().item(Answer.NOT_ALLOWED));
    }

    private Uni<Answer> call(WebhookAddress address, DueWebhook webhook, Notification notification) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(() -> resolved(address), false)
                        .compose(
                                open -> send(address, Objects.requireNonNull(open), messages.of(webhook, notification)))
                        .toCompletionStage())
                .onFailure()
                .recoverWithItem(PinnedHttps::meaning);
    }

    private InetAddress resolved(WebhookAddress address) throws UnknownHostException {
        var found = network.names().resolve(address.host());
        if (found.length == 0 || !Arrays.stream(found).allMatch(network.allowed())) {
            throw new Closed();
        }
        return found[0];
    }

    private Future<Answer> send(WebhookAddress address, InetAddress open, Messages.Message message) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(address.port(), open.getHostAddress()))
                .setHost(address.host())
                .setPort(address.port())
                .setURI(address.path())
                .setFollowRedirects(false)
                .setTimeout(config.timeout().toMillis());
        message.headers().forEach(options::addHeader);
        return client.request(options)
                .compose(request -> request.send(message.body()).map(response -> answer(request, response)));
    }

    /** Whatever more the other side would say, it is not listened to. */
    private static Answer answer(HttpClientRequest request, HttpClientResponse response) {
        var taken = response.statusCode() >= 200 && response.statusCode() < 300;
        request.connection().close();
        return taken ? Answer.TAKEN : Answer.NOT_TAKEN;
    }

    private static Answer meaning(Throwable failure) {
        return switch (failure) {
            case Closed closed -> Answer.NOT_ALLOWED;
            case UnknownHostException unknown -> Answer.NOT_FOUND;
            default -> Answer.NOT_REACHED;
        };
    }

    /** The name leads into a network that is nobody's business. */
    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
