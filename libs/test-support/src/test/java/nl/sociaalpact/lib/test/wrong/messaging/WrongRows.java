package nl.sociaalpact.lib.test.wrong.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Sql;
import org.hibernate.reactive.mutiny.Mutiny;

/** Rows and SQL outside the store. */
public interface WrongRows {
    /** Writes SQL. */
    class WritesSql {
        /** A statement. */
        public Uni<Integer> delete() {
            return Sql.update("DELETE FROM loan");
        }
    }

    /** Hands SQL on as a method reference. */
    class ReferencesSql {
        /** The size of something. */
        public Function<Object, Uni<Void>> insert() {
            return Rows::insert;
        }
    }

    /** Reads a row. */
    record ReadsRow(List<Row> rows, Row row) {}

    /** Holds a session. */
    record HoldsSession(Mutiny.StatelessSession session) {}

    /** Knows JDBC. */
    record KnowsJdbc(SQLException failure) {}
}
