package nl.sociaalpact.lib.persistence;

import io.smallrye.common.vertx.ContextLocals;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The transaction of the running request or event, kept beside it in the Vert.x context. */
record OpenTransaction(Scope scope, Mutiny.StatelessSession session, List<Runnable> afterCommit) {
    private static final String KEY = OpenTransaction.class.getName();

    static Optional<OpenTransaction> current() {
        return ContextLocals.get(KEY);
    }

    static OpenTransaction required() {
        return current().orElseThrow(() -> new IllegalStateException("no unit of work is open"));
    }

    void bind() {
        ContextLocals.put(KEY, this);
    }

    static void unbind() {
        ContextLocals.remove(KEY);
    }
}
