package nl.sociaalpact.local.bench;

import java.io.IOException;
import java.sql.SQLException;
import nl.sociaalpact.local.part.PlatformFailure;

/** Why there is no figure. */
final class Failure {
    private Failure() {}

    static PlatformFailure ofDatabase(SQLException failure) {
        return new PlatformFailure("The bench could not use its database: %s".formatted(failure.getMessage()), failure);
    }

    static PlatformFailure ofFiles(IOException failure) {
        return new PlatformFailure("The bench could not read or write: %s".formatted(failure.getMessage()), failure);
    }

    static PlatformFailure interrupted() {
        Thread.currentThread().interrupt();
        return new PlatformFailure("The bench was stopped.");
    }
}
