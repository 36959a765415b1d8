package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The tables of a rebuild as their owner handles them: laid out in the likeness of the live ones, and put in their place.
 * Only for this a connection of the owner role is opened; the service's own role owns nothing.
 */
@ApplicationScoped
class ShadowTables {
    private static final String LAY_OUT =
            "SELECT shadow.lay_out(name) FROM unnest(ARRAY['timeline_part', 'timeline_entry']) AS name";
    /** In the order in which the fold takes them, so that nobody waits in a circle. */
    private static final String HOLD = """
            BEGIN; SET LOCAL lock_timeout = '5s';
            LOCK TABLE public.timeline_part, public.timeline_entry IN EXCLUSIVE MODE""";

    private static final String TAKE_OVER = """
            SELECT set_config('pact.scope', 'platform', true);
            UPDATE journey_rebuild SET state = 'swapped', finished_at = clock_timestamp() WHERE state = 'filling';
            SELECT shadow.take_over(ARRAY['timeline_part', 'timeline_entry']);
            COMMIT""";

    private final Vertx vertx;
    private final PgConnectOptions owner;

    ShadowTables(
            Vertx vertx,
            @ConfigProperty(name = "pact.database.host") String host,
            @ConfigProperty(name = "pact.database.port") int port,
            @ConfigProperty(name = "pact.database.name") String database,
            OwnerRole role) {
        this.vertx = vertx;
        this.owner = new PgConnectOptions()
                .setHost(host)
                .setPort(port)
                .setDatabase(database)
                .setUser(role.username())
                .setPassword(role.password());
    }

    Uni<Void> layOut() {
        return connected(connection -> connection.query(LAY_OUT).execute()).replaceWithVoid();
    }

    Uni<Boolean> whileWritersWait(Supplier<Uni<Boolean>> work) {
        return connected(connection -> connection
                .query(HOLD)
                .execute()
                .chain(held -> work.get())
                .call(swap -> connection.query(swap ? TAKE_OVER : "ROLLBACK").execute()));
    }

    /** Closing the connection undoes whatever was not committed. */
    private <T> Uni<T> connected(Function<PgConnection, Uni<T>> work) {
        return PgConnection.connect(vertx, owner)
                .chain(connection -> work.apply(connection).eventually(connection::close));
    }
}
