package nl.sociaalpact.lib.events;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** What the relay needs of the outbox table. */
interface OutboxRows {
    /** The oldest events that are still there. */
    List<OutboxRow> oldest(int limit) throws SQLException;

    /** Takes out acknowledged events and keeps them as sent, if this relay still holds the lease; how many. */
    int delete(Collection<Long> acknowledged) throws SQLException;
}
