package nl.sociaalpact.lib.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that says it is too large before a byte of it is read, with a problem document as everywhere else. */
@Singleton
class BodyLimit {
    private static final int BEFORE_BODIES_ARE_READ = -900;

    private final long limit;
    private final String problem;

    BodyLimit(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit)
            throws JsonProcessingException {
        var tooLarge = CommonProblem.PAYLOAD_TOO_LARGE;
        this.limit = limit.asLongValue();
        this.problem = json.writeValueAsString(new ProblemDocument(tooLarge, tooLarge.title(), Map.of()));
    }

    void route(@Observes Router router) {
        router.route().order(BEFORE_BODIES_ARE_READ).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (length(context) <= limit) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(CommonProblem.PAYLOAD_TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(problem)
                .onComplete(sent -> context.request().connection().close());
    }

    private static long length(RoutingContext context) {
        var header = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}
