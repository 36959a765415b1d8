package nl.sociaalpact.lib.test.wrong.api;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import org.hibernate.reactive.mutiny.Mutiny;

/** Transactions that are opened elsewhere, or past the unit of work. */
public interface WrongTransactions {
    /** Opens one in the api. */
    class OpensInApi {
        /** With the right gate in the wrong room. */
        public Uni<String> open(UnitOfWork work) {
            return work.inTransaction(
                    new Scope.Platform(), () -> Uni.createFrom().item("a"));
        }
    }

    /** Goes past the gate through Hibernate. */
    class OpensSession {
        /** Nobody has said on whose behalf. */
        public Uni<String> open(Mutiny.SessionFactory sessions) {
            return sessions.withTransaction(session -> Uni.createFrom().item("a"));
        }
    }

    /** Goes past the gate through the client. */
    record OpensConnection(Pool pool) {}

    /** Goes past the gate through JDBC. */
    record OpensDataSource(DataSource source) {}

    /** Goes past the gate with its own connection. */
    class OpensOwnConnection {
        /** Nobody has said on whose behalf. */
        public Connection open(String url) throws SQLException {
            return DriverManager.getConnection(url);
        }
    }

    /** Leaves it to an annotation. */
    class Annotated {
        /** Nobody has said on whose behalf. */
        @Transactional
        public String open() {
            return "a";
        }
    }
}
