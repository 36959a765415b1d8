package nl.sociaalpact.lib.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Lets any web page read the description of the interface (NL GOV API Design Rules, /core/publish-openapi). */
@Singleton
class OpenDescription {
    private static final int BEFORE_ALL = -1000;

    void route(@Observes Router router) {
        router.get("/v1/openapi.json").order(BEFORE_ALL).handler(OpenDescription::allow);
    }

    private static void allow(RoutingContext context) {
        context.response().putHeader("Access-Control-Allow-Origin", "*");
        context.next();
    }
}
