package nl.sociaalpact.lib.retention;

import io.vertx.sqlclient.Row;
import java.util.UUID;

/** A record that is to be destroyed, if the database agrees. */
record Doomed(String kind, UUID record) {
    static Doomed from(Row row) {
        return new Doomed(row.getString("kind"), row.getUUID("record_id"));
    }
}
